import crypto from "node:crypto";
import { expect } from "vitest";
import { placeOrder } from "../../support/place-order.ts";
import type { Shop } from "../../support/shop.ts";

export const WEBHOOK_SECRET = "bi-mat-mau-dai-hon-ba-muoi-hai-ky-tu";
export const ACCOUNT_NUMBER = "257678859";
export const VIETQR = "pp_vietqr_vietqr";

/** A made-up account; the number is that of a published example of VietQR. */
export const WITH_ACCOUNT = {
  BANK_TRANSFER_BIN: "970416",
  BANK_TRANSFER_BANK_NAME: "Ngân hàng Mẫu",
  BANK_TRANSFER_ACCOUNT_NUMBER: ACCOUNT_NUMBER,
  BANK_TRANSFER_ACCOUNT_NAME: "CUA HANG MAU",
  BANK_TRANSFER_WEBHOOK_SECRET: WEBHOOK_SECRET,
};

export interface PlacedOrder {
  id: string;
  code: string;
  total: number;
}

export interface Transfer {
  id: string;
  bank_reference: string;
  amount_vnd: number;
  state: string;
  kind: string | null;
  order_code: string | null;
  decided_by: string | null;
  reason: string | null;
}

/** The seed ran without an account: the region is told as an administrator would. */
export async function offerBankTransfer(shop: Shop): Promise<void> {
  const { regions } = (await (await shop.admin("/admin/regions")).json()) as {
    regions: { id: string }[];
  };
  const response = await shop.admin(`/admin/regions/${regions[0]?.id}`, {
    method: "POST",
    body: JSON.stringify({ payment_providers: ["pp_cod_cod", VIETQR] }),
  });
  expect(response.status).toBe(200);
}

/** How many of the listing can be bought, and the variant. */
export async function offered(
  shop: Shop,
  handle: string,
): Promise<{ variantId: string; available: number }> {
  const response = await shop.store(`/store/ocop/products/${handle}`);
  const { product } = (await response.json()) as {
    product: { variants: { id: string; available_quantity: number }[] };
  };
  const [variant] = product.variants;
  if (!variant) throw new Error(`${handle} has no variant`);
  return { variantId: variant.id, available: variant.available_quantity };
}

/** Orders one piece and pays by bank transfer (or another way). */
export async function order(shop: Shop, paymentProvider = VIETQR): Promise<PlacedOrder> {
  const { variantId } = await offered(shop, "toi-ly-son-dori");
  const placed = await placeOrder(shop, {
    lines: [{ variant_id: variantId, quantity: 1 }],
    phone: "0912345678",
    paymentProvider,
  });
  return { id: placed.id, code: placed.custom_display_id, total: placed.total };
}

export const reference = (): string => `FT${crypto.randomUUID().slice(0, 13)}`;

/** A transfer as a bank feed tells of it. */
export const told = (amountVnd: number, note: string, ref = reference()) => ({
  reference: ref,
  account_number: ACCOUNT_NUMBER,
  amount_vnd: amountVnd,
  note,
  payer: "NGUYEN VAN MAU",
  received_at: new Date().toISOString(),
});

export function signed(body: string, secret = WEBHOOK_SECRET, shiftSeconds = 0): string {
  const at = Math.floor(Date.now() / 1000) + shiftSeconds;
  const digest = crypto.createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return `t=${at},v1=${digest}`;
}

/** Posts to the webhook as the bank feed does; the signature can be another than the right one. */
export function postHook(
  { backendUrl }: Pick<Shop, "backendUrl">,
  body: string,
  signature?: string,
): Promise<Response> {
  return fetch(`${backendUrl}/hooks/bank-transfers`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-bank-transfer-signature": signature ?? signed(body),
    },
    body,
  });
}

export async function tellOf(shop: Shop, ...transfers: object[]): Promise<unknown> {
  const response = await postHook(shop, JSON.stringify({ transfers }));
  expect(response.status).toBe(200);
  return response.json();
}

export async function listTransfers(shop: Shop, query: string): Promise<Transfer[]> {
  const response = await shop.admin(`/admin/ocop/bank-transfers?${query}`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { bank_transfers: Transfer[] }).bank_transfers;
}

/** Each transfer for the order as `amount kind`, the newest first. */
export async function transfersOf(shop: Shop, { id }: PlacedOrder): Promise<string[]> {
  const transfers = await listTransfers(shop, `order_id=${id}`);
  return transfers.map(({ amount_vnd: amount, kind }) => `${amount} ${kind ?? "pending"}`);
}

/** What the order's page in the admin says of money: its state, captures and transactions. */
export async function moneyOf(shop: Shop, { id }: PlacedOrder) {
  const fields = "status,payment_status,*payment_collections.payments.captures,*transactions";
  const response = await shop.admin(`/admin/orders/${id}?fields=${fields}`);
  const { order: found } = (await response.json()) as {
    order: {
      status: string;
      payment_status: string;
      transactions: { amount: number }[];
      payment_collections: { payments: { captures: { amount: number }[] }[] }[];
    };
  };
  const payments = found.payment_collections.flatMap((each) => each.payments);
  return {
    status: found.status,
    payment: found.payment_status,
    captured: payments.flatMap(({ captures }) => captures.map(({ amount }) => amount)),
    transactions: found.transactions.map(({ amount }) => amount),
  };
}

/** Captured once, in full. */
export const paidOnce = (total: number) => ({
  status: "pending",
  payment: "captured",
  captured: [total],
  transactions: [total],
});

/** Placed and waiting for its money. */
export const UNPAID = {
  status: "pending",
  payment: "authorized",
  captured: [],
  transactions: [],
};
