import { storeFetch, StoreError, type Locale } from "~/lib/store.server";

/** What is to be transferred for an order, as the backend tells it; money in whole đồng. */
export type BankTransfer = {
  /** `checking`: enough or too much has come, and somebody looks at it. */
  state: "awaiting" | "checking" | "paid" | "cancelled";
  bank: { name: string };
  account_number: string;
  account_name: string;
  received_vnd: number;
  amount_vnd: number;
  note: string;
  expires_at: string;
  qr: { svg: string } | null;
};

/** The transfer that an order waits for, or null when it is paid another way. */
export async function fetchBankTransfer(
  locale: Locale,
  orderId: string,
): Promise<BankTransfer | null> {
  try {
    const path = `/store/ocop/bank-transfer/${encodeURIComponent(orderId)}`;
    return (await storeFetch<{ bank_transfer: BankTransfer }>(locale, path)).bank_transfer;
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}
