import type { transfer as words } from "../i18n/vi/transfer";

/** What a transfer was taken for; `pending` while the shop has not compared it. */
export type TransferKind = keyof typeof words.kind;

/** Those that staff has to work on, as they press. */
export const OPEN_KINDS = ["unmatched", "under", "over", "duplicate", "cancelled"] as const;
export const DONE_KINDS = ["exact", "over", "dismissed"] as const;
const ALL_KINDS: readonly TransferKind[] = [
  ...(["exact", "under", "over", "duplicate", "cancelled", "unmatched"] as const),
  ...(["dismissed", "pending"] as const),
];

/** A row of `GET /admin/ocop/bank-transfers`; instants are ISO 8601, money whole đồng. */
export type Transfer = {
  id: string;
  bank_reference: string;
  amount_vnd: number;
  note: string;
  payer: string | null;
  received_at: string;
  state: "pending" | "open" | "settled" | "dismissed";
  kind: TransferKind | null;
  order_id: string | null;
  order_code: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  reason: string | null;
};

/** A row of `GET /admin/ocop/bank-transfers/refunds`; instants are ISO 8601, money whole đồng. */
export type Refund = {
  id: string;
  amount_vnd: number;
  refunded_at: string;
  order_id: string;
  order_code: string | null;
  buyer_name: string | null;
  buyer_phone: string | null;
  payer: string | null;
  state: RefundState;
  reference: string | null;
  sent_at: string | null;
  sent_by_name: string | null;
};

export type RefundState = keyof typeof words.refund.states;
export const REFUND_STATES: readonly RefundState[] = ["due", "sent"];

export type StatementRow = Pick<
  Transfer,
  "bank_reference" | "amount_vnd" | "note" | "payer" | "received_at" | "kind" | "order_code"
>;

export type StatementFigures = {
  incoming_count: number;
  outgoing_count: number;
  new_count: number;
  known_count: number;
  differing_references: string[];
  /** How many of the new transfers are what. */
  results: Partial<Record<TransferKind, number>>;
};

export type StatementPreview = {
  statement: StatementFigures & { new_vnd: number };
  transfers: StatementRow[];
};
export type StatementResult = { statement: StatementFigures; bank_transfers: Transfer[] };

/** The kinds that a statement has any of, with how many. */
export function kindsIn({ results }: StatementFigures): { kind: TransferKind; count: number }[] {
  return ALL_KINDS.flatMap((kind) => {
    const count = results[kind] ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}
