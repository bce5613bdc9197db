import { z } from "@medusajs/framework/zod";
import type { ChannelSession, Pushed } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";
import type { ItemResult } from "../../contract/result";
import { variantField } from "../../readiness/issues";
import type { Draft } from "../marketplace/rules/draft";
import { itemGone, refusedByChannel, warehouseMissing } from "../marketplace/rules/issues";
import type { TikTokShopCategories } from "./category";
import type { TikTokShopAnswer, TikTokShopClient } from "./client";
import { isIn, productOf, productUrl } from "./items";
import { issueOf } from "./refusals";
import { inventoryOf, priceOf } from "./rules/payload";

const failures = z
  .object({
    errors: z
      .array(
        z.object({
          message: z.string(),
          detail: z.object({ sku_id: z.string().nullish() }).nullish(),
        }),
      )
      .nullish(),
  })
  .nullish();

/** Sets only price and stock, which TikTok Shop does not look at. */
export async function updateOffer(
  { client, categories }: { client: TikTokShopClient; categories: TikTokShopCategories },
  { item: draft, remoteId }: Pushed<Draft>,
  session: ChannelSession,
): Promise<ItemResult> {
  const remote = remoteId === null ? null : await productOf(client, remoteId, session);
  if (remote === null) return { kind: "rejected", issues: [itemGone()] };
  const warehouseId = await categories.warehouse(session);
  if (warehouseId === null) {
    return { kind: "rejected", issues: [warehouseMissing()], remoteId: remote.id };
  }
  const skus = (remote.skus ?? []).flatMap(({ id, seller_sku }) => {
    const variant = draft.variants.find(({ sku }) => sku === seller_sku);
    return variant ? [{ id, variant }] : [];
  });
  const path = `/product/202309/products/${encodeURIComponent(remote.id)}`;
  const ask = (name: string, body: object) =>
    client.call(
      { method: "POST", path: `${path}/${name}/update`, body, writes: true },
      session,
      failures,
    );
  const prices = await ask("prices", {
    skus: skus.map(({ id, variant }) => ({ id, price: priceOf(variant.priceVnd) })),
  });
  const stocks = await ask("inventory", {
    skus: skus.map(({ id, variant }) => ({
      id,
      inventory: [inventoryOf(warehouseId, variant.stock)],
    })),
  });
  const fieldOf = (name: string) => (skuId: string) =>
    variantField(skus.find(({ id }) => id === skuId)?.variant.sku ?? draft.sku, name);
  const wrong = [
    ...issuesOf(prices, draft, fieldOf("price_vnd")),
    ...issuesOf(stocks, draft, fieldOf("stock")),
  ];
  if (wrong.length > 0) return { kind: "rejected", issues: wrong, remoteId: remote.id };
  const url = productUrl(remote.id);
  return { kind: "accepted", remoteId: remote.id, url, review: isIn(remote, "review") };
}

function issuesOf(
  answer: TikTokShopAnswer<z.infer<typeof failures>>,
  { sku }: Draft,
  fieldOf: (skuId: string) => string,
): Issue[] {
  if (!answer.ok) return [issueOf(answer.refusal, sku)];
  return (answer.value?.errors ?? []).map(({ message, detail }) =>
    refusedByChannel(message, fieldOf(detail?.sku_id ?? "")),
  );
}
