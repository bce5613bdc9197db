import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { variantField } from "../../readiness/issues";
import type { Draft } from "../marketplace/rules/draft";
import { refusedByChannel } from "../marketplace/rules/issues";
import type { Issue } from "../../contract/issue";
import type { ItemLimits } from "./category";
import type { ShopeeAnswer, ShopeeClient } from "./client";
import { stockOf } from "./rules/payload";
import { issueOf, type ShopeeRefusal } from "./refusals";

const failures = z.object({
  response: z.object({
    failure_list: z
      .array(z.object({ model_id: z.number().nullish(), failed_reason: z.string() }))
      .nullish(),
  }),
});

const modelAnswer = z.object({
  response: z.object({
    model: z.array(z.object({ model_id: z.number(), model_sku: z.string().nullish() })).nullish(),
  }),
});

export type Model = { modelId: number; sku: string };

/** The models of an item; none: it is sold in one way only. */
export async function modelsOf(
  client: ShopeeClient,
  itemId: number,
  session: ChannelSession,
): Promise<Model[] | ShopeeRefusal> {
  const query = { item_id: itemId };
  const path = "/api/v2/product/get_model_list";
  const answer = await client.get(path, query, session, modelAnswer);
  if (!answer.ok) return answer.refusal;
  const models = answer.value.response.model ?? [];
  return models.map(({ model_id, model_sku }) => ({ modelId: model_id, sku: model_sku ?? "" }));
}

/** Sets price and stock; what Shopee does not take of it comes back. */
export async function setOffers(
  client: ShopeeClient,
  { itemId, draft, models, limits }: OfferChange,
  session: ChannelSession,
): Promise<Issue[]> {
  const offers = draft.variants.map((variant) => ({
    model_id: models.find(({ sku }) => sku === variant.sku)?.modelId ?? 0,
    variant,
  }));
  const prices = await client.post(
    "/api/v2/product/update_price",
    {
      item_id: itemId,
      price_list: offers.map(({ model_id, variant }) => ({
        model_id,
        original_price: variant.priceVnd,
      })),
    },
    session,
    failures,
  );
  const stocks = await client.post(
    "/api/v2/product/update_stock",
    {
      item_id: itemId,
      stock_list: offers.map(({ model_id, variant }) => ({
        model_id,
        seller_stock: [{ stock: stockOf(variant, limits) }],
      })),
    },
    session,
    failures,
  );
  const skuOf = (modelId: number) =>
    offers.find(({ model_id }) => model_id === modelId)?.variant.sku ?? draft.sku;
  return [
    ...issuesOf(prices, (modelId) => variantField(skuOf(modelId), "price_vnd")),
    ...issuesOf(stocks, (modelId) => variantField(skuOf(modelId), "stock")),
  ];
}

export type OfferChange = {
  itemId: number;
  draft: Draft;
  models: Model[];
  limits: ItemLimits | null;
};

function issuesOf(
  answer: ShopeeAnswer<z.infer<typeof failures>>,
  fieldOf: (modelId: number) => string,
): Issue[] {
  if (!answer.ok) return [issueOf(answer.refusal)];
  return (answer.value.response.failure_list ?? []).map(({ model_id, failed_reason }) =>
    refusedByChannel(failed_reason, fieldOf(model_id ?? 0)),
  );
}
