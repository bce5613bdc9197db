import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  foreseeMatches,
  type ForeseenTransfer,
  type Foresight,
} from "../modules/bank-transfer/rules/foresee-matches";
import { orderCodesInNote } from "../modules/bank-transfer/rules/order-codes-in-note";
import type { IncomingTransfer } from "../modules/bank-transfer/rules/transfer-source";
import { readStatement } from "../statement/read-statement";
import { readKnownAmounts } from "./known-transfers";
import { readOrderPayments, type OrderPayment } from "./order-payment";
import { readWaiting } from "./read-transfers";
import { settingsOf } from "./settings-of";

type Foreseen = { foresights: Map<string, Foresight>; codes: Map<string, string> };

async function foresee(
  container: MedusaContainer,
  transfers: readonly IncomingTransfer[],
): Promise<Foreseen> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const codesOf = new Map(
    transfers.map(({ bankReference, note }) => [bankReference, orderCodesInNote(note)]),
  );
  const orders = await readOrderPayments(container, {
    custom_display_id: [...new Set([...codesOf.values()].flat())],
  });
  const standings = await Promise.all(
    orders.map(async ({ orderId, state, dueVnd }) => ({
      orderId,
      state,
      dueVnd,
      waiting: state === "awaiting" ? await readWaiting(database, orderId) : [],
    })),
  );
  const idsOf = (codes: readonly string[]) =>
    orders.filter(({ orderCode }) => codes.includes(orderCode)).map(({ orderId }) => orderId);
  const named = [...transfers]
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
    .map(({ bankReference, amountVnd }): ForeseenTransfer => ({
      id: bankReference,
      amountVnd,
      orderIds: idsOf(codesOf.get(bankReference) ?? []),
    }));
  return {
    foresights: foreseeMatches(named, standings),
    codes: new Map(orders.map(({ orderId, orderCode }: OrderPayment) => [orderId, orderCode])),
  };
}

export type StatementPreview = {
  statement: {
    incoming_count: number;
    outgoing_count: number;
    new_count: number;
    /** What the new transfers come to. */
    new_vnd: number;
    known_count: number;
    differing_references: string[];
    /** How many of the new transfers would be what, such as `exact`. */
    results: Record<string, number>;
  };
  /** The first new transfers, as the statement lists them. */
  transfers: {
    bank_reference: string;
    received_at: Date;
    amount_vnd: number;
    note: string;
    payer: string | null;
    kind: string;
    order_code: string | null;
  }[];
};

const MAX_SHOWN = 50;

/**
 * What importing a statement file would do, as things stand; nothing is kept.
 * @throws MedusaError invalid_data with what has to be mended, not_found without an account
 */
export async function previewStatement(
  container: MedusaContainer,
  file: Buffer,
): Promise<StatementPreview> {
  const { accountNumber } = settingsOf(container);
  const { transfers, outgoingCount } = await readStatement(file);
  const known = await readKnownAmounts(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    accountNumber,
    transfers.map(({ bankReference }) => bankReference),
  );
  // A reference that a file repeats counts once; with two amounts the file is refused.
  const once = [...new Map(transfers.map((each) => [each.bankReference, each])).values()];
  const fresh = once.filter(({ bankReference }) => !known.has(bankReference));
  const { foresights, codes } = await foresee(container, fresh);
  const results: Record<string, number> = {};
  for (const { kind } of foresights.values()) results[kind] = (results[kind] ?? 0) + 1;
  return {
    statement: {
      incoming_count: transfers.length,
      outgoing_count: outgoingCount,
      new_count: fresh.length,
      new_vnd: fresh.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
      known_count: transfers.length - fresh.length,
      differing_references: once
        .filter(({ bankReference, amountVnd }) => {
          const kept = known.get(bankReference);
          return kept !== undefined && kept !== amountVnd;
        })
        .map(({ bankReference }) => bankReference),
      results,
    },
    transfers: fresh.slice(0, MAX_SHOWN).map((transfer) => {
      const foresight = foresights.get(transfer.bankReference);
      return {
        bank_reference: transfer.bankReference,
        received_at: transfer.receivedAt,
        amount_vnd: transfer.amountVnd,
        note: transfer.note,
        payer: transfer.payer,
        kind: foresight?.kind ?? "unmatched",
        order_code: codes.get(foresight?.orderId ?? "") ?? null,
      };
    }),
  };
}
