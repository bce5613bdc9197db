import type { Language } from "~/i18n/language";

/** The answer of `GET /producer/money`; whole đồng. */
export type Money = {
  /** Civil date. */
  as_of: string;
  /** Negative: the producer owes. */
  balance_vnd: number;
  due_vnd: number;
  under_way_vnd: number;
  /** `YYYY-MM` of the first movement; null: none yet. */
  first_month: string | null;
  bank_account: { bank_name: string; account_number: string; account_holder: string } | null;
  payouts: {
    id: string;
    batch_code: string;
    state: "prepared" | "paid" | "returned";
    created_on: string;
    paid_on: string | null;
    amount_vnd: number;
    bank_name: string;
    account_number: string;
    return_reason: string | null;
  }[];
};

export type TransactionKind =
  | "sale"
  | "shipping"
  | "platform_fee"
  | "tax_withheld"
  | "refund"
  | "payout"
  | "payout_reversal"
  | "payout_settlement";

/** A month of `GET /producer/money/statement`; opening + lines = closing. */
export type Statement = {
  month: string;
  opening_vnd: number;
  closing_vnd: number;
  vat_withheld_vnd: number;
  pit_withheld_vnd: number;
  lines: {
    occurred_on: string;
    kind: TransactionKind;
    reference: string | null;
    amount_vnd: number;
  }[];
};

type Sums = { orders: number; pieces: number; sold_vnd: number; refunded_vnd: number };

/** The answer of `GET /producer/sales`. */
export type Sales = {
  from: string;
  to: string;
  totals: Sums;
  months: ({ month: string } & Sums)[];
  channels: ({ channel_id: string; name: Record<Language, string> } & Sums)[];
  products: { product_id: string | null; title: string; pieces: number; sold_vnd: number }[];
};

/** Every month from one to another, the latest first. */
export function monthsDown(from: string, to: string): string[] {
  const [year = 0, number = 0] = from.split("-").map(Number);
  const months: string[] = [];
  for (let index = year * 12 + number - 1; ; index += 1) {
    const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    if (month > to) return months.reverse();
    months.push(month);
  }
}

/** `11/2026` of `2026-11`. */
export const writtenMonth = (month: string): string => month.split("-").reverse().join("/");
