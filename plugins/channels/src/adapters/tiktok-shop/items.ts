import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { ChannelFault, type ItemResult, type RemoteItem } from "../../contract/result";
import { refusedByChannel } from "../marketplace/rules/issues";
import type { TikTokShopClient } from "./client";
import { isItemGone, issueOf } from "./refusals";
import { PRODUCTS_A_CALL } from "./rules/limits";

const product = z.object({
  id: z.string().nullish(),
  status: z.string(),
  skus: z.array(z.object({ id: z.string(), seller_sku: z.string().nullish() })).nullish(),
  audit_failed_reasons: z
    .array(
      z.object({
        position: z.string().nullish(),
        reasons: z.array(z.string()).nullish(),
        suggestions: z.array(z.string()).nullish(),
      }),
    )
    .nullish(),
});
export type RemoteProduct = z.infer<typeof product> & { id: string };

const found = z.object({
  products: z.array(product.extend({ id: z.string() })).nullish(),
});
const batch = z
  .object({
    errors: z
      .array(
        z.object({
          code: z.number().nullish(),
          message: z.string(),
          detail: z.object({ product_id: z.string().nullish() }).nullish(),
        }),
      )
      .nullish(),
  })
  .nullish();

/** States of a product (API reference, Search Products); one that is deleted is not there. */
const STATES: Record<string, RemoteItem["state"]> = {
  ACTIVATE: "live",
  PENDING: "review",
  FAILED: "rejected",
  PLATFORM_DEACTIVATED: "rejected",
  FREEZE: "rejected",
  SELLER_DEACTIVATED: "hidden",
  DRAFT: "hidden",
};

/** [K]: TikTok Shop's API answers no address; this one leads to its app. */
export const productUrl = (id: string): string => `https://www.tiktok.com/view/product/${id}`;

const pathOf = (id: string) => `/product/202309/products/${encodeURIComponent(id)}`;

/** What TikTok Shop has of a product; null: nothing. */
export async function productOf(
  client: TikTokShopClient,
  id: string,
  session: ChannelSession,
): Promise<RemoteProduct | null> {
  const request = { method: "GET", path: pathOf(id), writes: false } as const;
  const answer = await client.call(request, session, product);
  if (answer.ok) return answer.value.status in STATES ? { ...answer.value, id } : null;
  if (isItemGone(answer.refusal)) return null;
  throw new ChannelFault("bad_request", `Get Product: ${answer.refusal.code}`);
}

export const isIn = ({ status }: RemoteProduct, state: RemoteItem["state"]) =>
  STATES[status] === state;

function remoteItemOf({ id, status, audit_failed_reasons }: RemoteProduct): RemoteItem {
  const issues = (audit_failed_reasons ?? []).map(({ position, reasons, suggestions }) =>
    refusedByChannel(
      [position, ...(reasons ?? []), ...(suggestions ?? [])].filter(Boolean).join(". "),
    ),
  );
  return { remoteId: id, state: STATES[status] ?? "hidden", url: productUrl(id), issues };
}

export async function pollItems(
  client: TikTokShopClient,
  ids: string[],
  session: ChannelSession,
): Promise<(RemoteItem | null)[]> {
  const items: (RemoteItem | null)[] = [];
  for (const id of ids) {
    const remote = await productOf(client, id, session);
    items.push(remote && remoteItemOf(remote));
  }
  return items;
}

/** The product with a size of this seller's code; a live one comes before one that is hidden. */
export async function findItem(
  client: TikTokShopClient,
  sku: string,
  session: ChannelSession,
): Promise<RemoteItem | null> {
  const request = {
    method: "POST",
    path: "/product/202309/products/search",
    query: { page_size: "100" },
    body: { status: "ALL", seller_skus: [sku] },
    writes: false,
  } as const;
  const answer = await client.call(request, session, found);
  if (!answer.ok) throw new ChannelFault("bad_request", `Search Products: ${answer.refusal.code}`);
  const order = Object.keys(STATES);
  const [first] = (answer.value.products ?? [])
    .filter(({ skus }) => skus?.some(({ seller_sku }) => seller_sku === sku))
    .filter(({ status }) => status in STATES)
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return first ? remoteItemOf(first) : null;
}

/**
 * Hides what is live: it comes back with its sales. What is still reviewed or refused cannot be hidden
 * and is deleted.
 */
export async function withdrawItems(
  client: TikTokShopClient,
  ids: string[],
  session: ChannelSession,
): Promise<ItemResult[]> {
  const toHide: string[] = [];
  const toDelete: string[] = [];
  for (const id of ids) {
    const remote = await productOf(client, id, session);
    if (remote === null || isIn(remote, "hidden")) continue;
    (isIn(remote, "live") ? toHide : toDelete).push(id);
  }
  const refused = new Map([
    ...(await inBatches(client, session, "POST", "/product/202309/products/deactivate", toHide)),
    ...(await inBatches(client, session, "DELETE", "/product/202309/products", toDelete)),
  ]);
  return ids.map((remoteId) => {
    const message = refused.get(remoteId);
    return message === undefined
      ? { kind: "withdrawn" }
      : { kind: "rejected", issues: [refusedByChannel(message)], remoteId };
  });
}

/** What was refused, by id. */
async function inBatches(
  client: TikTokShopClient,
  session: ChannelSession,
  method: "POST" | "DELETE",
  path: string,
  ids: string[],
): Promise<Map<string, string>> {
  const refused = new Map<string, string>();
  for (let start = 0; start < ids.length; start += PRODUCTS_A_CALL) {
    const product_ids = ids.slice(start, start + PRODUCTS_A_CALL);
    const request = { method, path, body: { product_ids }, writes: true };
    const answer = await client.call(request, session, batch);
    if (!answer.ok) {
      const { detail = "" } = issueOf(answer.refusal, "");
      for (const id of product_ids) refused.set(id, detail);
    } else {
      for (const { message, detail } of answer.value?.errors ?? []) {
        if (detail?.product_id) refused.set(detail.product_id, message);
      }
    }
  }
  return refused;
}
