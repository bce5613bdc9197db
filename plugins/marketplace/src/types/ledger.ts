import type { CivilDate } from "./payout";

export const TRANSACTION_KINDS = [
  "sale",
  "shipping",
  "platform_fee",
  "tax_withheld",
  "refund",
  "payout",
  "payout_reversal",
  "payout_settlement",
] as const;
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/**
 * `cash_clearing`: money of buyers that the shop holds. `producer_payable`: what the shop owes
 * producers. `payout_clearing`: payouts that are ordered and not yet paid by the bank.
 */
export const ACCOUNTS = [
  "cash_clearing",
  "payout_clearing",
  "producer_payable",
  "platform_fee_income",
  "vat_payable",
  "pit_payable",
] as const;
export type Account = (typeof ACCOUNTS)[number];

export const SOURCE_TYPES = ["consignment", "refund", "payout"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** One side of a transaction. Whole đồng; a debit is positive, a credit negative. */
export type Entry = { account: Account; producerId: string; amountVnd: number };

/** A transaction before it has a source and a day; its entries sum to zero. */
export type Posting = { kind: TransactionKind; entries: readonly Entry[] };

/** Under which rates a sale was recorded; its refunds keep to them. Hundredths of a percent. */
export type SaleTerms = {
  feeBasisPoints: number;
  vatBasisPoints: number;
  pitBasisPoints: number;
  /** Which set of withholding rates; null: nothing is withheld. */
  withholdingId: string | null;
};

/** What a consignment brought in, or what went back of it. Whole đồng. */
export type Amounts = { itemsVnd: number; shippingVnd: number };

export type LedgerFindingCode =
  | "transaction_unbalanced"
  | "payout_differs"
  | "sale_missing"
  | "sale_differs"
  | "sale_unknown"
  | "refund_missing"
  | "refund_differs"
  | "refund_unknown"
  | "money_missing";

/** Something that does not agree; the details are for staff to read. */
export type LedgerFinding = {
  code: LedgerFindingCode;
  subjectType: "transaction" | "payout" | "consignment" | "refund";
  subjectId: string;
  details: Record<string, string | number | null>;
};

/** What the ledger says of a consignment. */
export type RecordedSale = Amounts & {
  consignmentId: string;
  producerId: string;
  occurredOn: CivilDate;
};

export type RecordedRefund = Amounts & { refundId: string; consignmentId: string };
