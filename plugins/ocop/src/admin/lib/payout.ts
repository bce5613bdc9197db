import type { payout as words } from "../i18n/vi/payout";

export type BatchState = keyof typeof words.states;
export type TransactionKind = keyof typeof words.kinds;

export const BATCH_STATES: readonly BatchState[] = ["prepared", "paid", "cancelled"];

/** What a producer is owed, in whole đồng. */
export type Balance = {
  producer_id: string;
  producer_name: string;
  balance_vnd: number;
  due_vnd: number;
  bank_account: { bank_name: string; account_number: string } | null;
};

export type BalancesAnswer = {
  cut_off_on: string;
  balances: Balance[];
  count: number;
  summary: {
    owed_vnd: number;
    payable_vnd: number;
    payable_count: number;
    without_account_vnd: number;
    without_account_count: number;
  };
};

export type Batch = {
  id: string;
  code: string;
  state: BatchState;
  cut_off_on: string;
  created_by_name: string;
  created_at: string;
  payout_count: number;
  total_vnd: number;
  paid_on: string | null;
  bank_reference: string | null;
  proof_file_name: string | null;
  closed_by_name: string | null;
  closed_at: string | null;
  cancel_reason: string | null;
};

export type Payout = {
  id: string;
  producer_id: string;
  producer_name: string;
  amount_vnd: number;
  bank_name: string;
  account_number: string;
  account_holder: string;
  note: string;
  returned_on: string | null;
  return_reason: string | null;
};

export type BatchDetail = Batch & { payouts: Payout[] };

export type BankAccount = {
  bank_bin: string;
  bank_name: string;
  account_number: string;
  account_holder: string;
  created_by_name: string;
  created_at: string;
};

export type Statement = {
  producer_name: string;
  month: string;
  opening_vnd: number;
  closing_vnd: number;
  totals_vnd: Partial<Record<TransactionKind, number>>;
  vat_withheld_vnd: number;
  pit_withheld_vnd: number;
  lines: {
    occurred_on: string;
    kind: TransactionKind;
    reference: string | null;
    amount_vnd: number;
  }[];
};

export type FeeRate = {
  valid_from: string;
  basis_points: number;
  created_by_name: string;
  created_at: string;
};

export type Finding = {
  id: string;
  message_vi: string;
  message_en: string;
  subject_id: string;
  details: Record<string, string | number | null>;
  found_at: string;
};

export type FindingsAnswer = {
  findings: Finding[];
  last_check: {
    checked_at: string;
    transactions: number;
    compared_with_orders: boolean;
  } | null;
};

const BASIS_POINTS_PER_PERCENT = 100;
const MAX_PERCENT = 100;

/** Hundredths of a percent of what a person typed, such as `2,5`; null where that is no rate. */
export function basisPointsOf(percent: string): number | null {
  const text = percent.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null;
  const points = Math.round(Number(text) * BASIS_POINTS_PER_PERCENT);
  return points > MAX_PERCENT * BASIS_POINTS_PER_PERCENT ? null : points;
}

/** The months up to the one of a civil date, as `YYYY-MM`, the latest first. */
export function monthsUntil(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => {
    const day = new Date(Date.UTC(year, month - 1 - back, 1));
    return day.toISOString().slice(0, "YYYY-MM".length);
  });
}

/** Today in Viet Nam, as a civil date. */
export function todayInVietNam(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
