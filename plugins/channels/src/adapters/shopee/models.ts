import type { ChannelSession } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";
import type { Draft } from "../marketplace/rules/draft";
import type { ItemLimits } from "./category";
import { anything, type ShopeeClient } from "./client";
import { modelsOf, setOffers } from "./offers";
import { modelBody, tierOf } from "./rules/payload";
import { issueOf, type ShopeeRefusal } from "./refusals";

export type ModelTarget = { itemId: number; draft: Draft; limits: ItemLimits };

/**
 * Makes an item's models those of the product, whatever Shopee has of them already: a call that was cut
 * off half-way is finished by the next one (developer guide, "Variant management").
 */
export async function settleModels(
  client: ShopeeClient,
  { itemId, draft, limits }: ModelTarget,
  session: ChannelSession,
): Promise<Issue[]> {
  const models = await modelsOf(client, itemId, session);
  if (!Array.isArray(models)) return [issueOf(models)];
  const { variants } = draft;
  if (models.length === 0 && variants.length === 1) {
    return setOffers(client, { itemId, draft, models, limits }, session);
  }
  if (models.length === 0) {
    const refusal = await ask(client, session, "init_tier_variation", {
      item_id: itemId,
      standardise_tier_variation: tierOf(draft),
      model: variants.map((variant, index) => modelBody(variant, index, limits)),
    });
    return refusal ? [issueOf(refusal)] : [];
  }
  const known = new Map(models.map(({ sku, modelId }) => [sku, modelId]));
  const isSame = known.size === variants.length && variants.every(({ sku }) => known.has(sku));
  if (!isSame) {
    const refusal = await rearrange(client, { itemId, draft, limits }, known, session);
    if (refusal) return [issueOf(refusal)];
  }
  const settled = isSame ? models : await modelsOf(client, itemId, session);
  if (!Array.isArray(settled)) return [issueOf(settled)];
  return setOffers(client, { itemId, draft, models: settled, limits }, session);
}

/** Drops options that are gone, then adds the new ones at their places. */
async function rearrange(
  client: ShopeeClient,
  { itemId, draft, limits }: ModelTarget,
  known: Map<string, number>,
  session: ChannelSession,
): Promise<ShopeeRefusal | null> {
  const placed = draft.variants.map((variant, index) => ({ variant, index }));
  const refusal = await ask(client, session, "update_tier_variation", {
    item_id: itemId,
    standardise_tier_variation: tierOf(draft),
    model_list: placed.flatMap(({ variant, index }) => {
      const modelId = known.get(variant.sku);
      return modelId === undefined ? [] : [{ tier_index: [index], model_id: modelId }];
    }),
  });
  const added = placed.filter(({ variant }) => !known.has(variant.sku));
  if (refusal || added.length === 0) return refusal;
  return ask(client, session, "add_model", {
    item_id: itemId,
    model_list: added.map(({ variant, index }) => modelBody(variant, index, limits)),
  });
}

async function ask(
  client: ShopeeClient,
  session: ChannelSession,
  name: string,
  body: object,
): Promise<ShopeeRefusal | null> {
  const answer = await client.post(`/api/v2/product/${name}`, body, session, anything);
  return answer.ok ? null : answer.refusal;
}
