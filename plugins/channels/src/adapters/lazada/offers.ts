import type { ChannelSession, Pushed } from "../../contract/adapter";
import type { ItemResult } from "../../contract/result";
import type { Draft } from "../marketplace/rules/draft";
import { itemGone } from "../marketplace/rules/issues";
import { anything, type LazadaClient } from "./client";
import { itemUrl, productOf, stateOf } from "./items";
import { issuesOf } from "./refusals";
import { offersPayload } from "./rules/payload";

/** Sets only price and stock. */
export async function updateOffer(
  client: LazadaClient,
  { item: draft, remoteId }: Pushed<Draft>,
  session: ChannelSession,
): Promise<ItemResult> {
  const remote = remoteId === null ? null : await productOf(client, remoteId, session);
  if (remote === null) return { kind: "rejected", issues: [itemGone()] };
  const offers = (remote.skus ?? []).flatMap(({ SkuId: skuId, SellerSku }) => {
    const variant = draft.variants.find(({ sku }) => sku === SellerSku);
    return variant ? [{ skuId, variant }] : [];
  });
  const payload = JSON.stringify(offersPayload(remote.item_id, offers));
  const path = "/product/price_quantity/update";
  const answer = await client.post(path, { payload }, session, anything);
  if (!answer.ok) {
    return { kind: "rejected", issues: issuesOf(answer.refusal), remoteId: remote.item_id };
  }
  const [first] = offers;
  return {
    kind: "accepted",
    remoteId: remote.item_id,
    url: first ? itemUrl(remote.item_id, first.skuId) : null,
    review: stateOf(remote) === "review",
  };
}
