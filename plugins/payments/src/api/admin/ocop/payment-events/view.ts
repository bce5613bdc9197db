import type { MedusaContainer } from "@medusajs/framework/types";
import type { PaymentEventRow } from "../../../../modules/payment-event/service";
import { readOrderCodes } from "../../../../payment-event/order-codes";

/** An event as staff see it: without its payload, which holds the buyer's billing details. */
export type PaymentEventView = Omit<
  PaymentEventRow,
  "payload" | "created_at" | "updated_at" | "deleted_at"
> & { order_code: string | null };

export async function toPaymentEventViews(
  container: MedusaContainer,
  rows: PaymentEventRow[],
): Promise<PaymentEventView[]> {
  const codes = await readOrderCodes(
    container,
    rows.map(({ order_id }) => order_id),
  );
  return rows.map(({ payload, created_at, updated_at, deleted_at, ...row }) => ({
    ...row,
    order_code: codes.get(row.order_id ?? "") ?? null,
  }));
}
