import type { TransactionKind } from "./ledger";
import type { CivilDate } from "./payout";

export type Language = "vi" | "en";

/** One movement of what a producer is owed; whole đồng, negative: less is owed. */
export type StatementLine = {
  occurredOn: CivilDate;
  kind: TransactionKind;
  /** The order, or the batch of a payout. */
  reference: string | null;
  amountVnd: number;
};

export type StatementProducer = {
  id: string;
  name: string;
  legalName: string;
  legalForm: string;
  taxCode: string | null;
};

/** A producer's month in the ledger; opening + lines = closing. */
export type Statement = {
  producer: StatementProducer;
  /** `YYYY-MM` */
  month: string;
  openingVnd: number;
  lines: StatementLine[];
  closingVnd: number;
  /** Sum of the lines by kind; kinds without lines are left out. */
  totals: Partial<Record<TransactionKind, number>>;
  /** Tax withheld in the month, less what was given back; positive. */
  tax: { vatVnd: number; pitVnd: number };
  /** Sets of withholding rates that the month's sales and refunds were recorded under. */
  withholdingIds: string[];
};
