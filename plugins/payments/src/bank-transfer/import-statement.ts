import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readStatement } from "../statement/read-statement";
import { keepBankTransfersWorkflow } from "../workflows/bank-transfer/workflows/keep-bank-transfers";
import { readTransfers, type TransferView } from "./read-transfers";
import { settingsOf } from "./settings-of";
import { settleTransfers } from "./settle-transfers";

export type ImportedStatement = {
  statement: {
    sha256: string;
    /** Rows of money that came in, and of money that went out. */
    incoming_count: number;
    outgoing_count: number;
    new_count: number;
    known_count: number;
    /** References that are known with another amount; nothing of these was taken. */
    differing_references: string[];
    /** How many of the new transfers are what, such as `exact`; `pending`: not decided yet. */
    results: Record<string, number>;
  };
  /** The new transfers that staff has to look at, at most 100. */
  bank_transfers: TransferView[];
};

const MAX_SHOWN = 100;

function countKinds(transfers: readonly TransferView[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of transfers) {
    const name = kind ?? "pending";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/**
 * Keeps the transfers of a statement file and settles the orders they pay for.
 * @throws MedusaError invalid_data with what has to be mended, not_found without an account
 */
export async function importStatement(
  container: MedusaContainer,
  file: Buffer,
): Promise<ImportedStatement> {
  const { accountNumber } = settingsOf(container);
  const { transfers, outgoingCount, sha256 } = await readStatement(file);
  const { result: kept } = await keepBankTransfersWorkflow(container).run({
    input: { accountNumber, source: "statement", statementSha256: sha256, transfers },
  });
  await settleTransfers(container);
  const { transfers: views } = await readTransfers(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    { ids: kept.newIds, limit: kept.newIds.length, offset: 0 },
  );
  return {
    statement: {
      sha256,
      incoming_count: transfers.length,
      outgoing_count: outgoingCount,
      new_count: kept.newIds.length,
      known_count: kept.knownCount,
      differing_references: kept.differing,
      results: countKinds(views),
    },
    bank_transfers: views.filter(({ state }) => state !== "settled").slice(0, MAX_SHOWN),
  };
}
