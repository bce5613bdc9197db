import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { BankTransfer } from "./models/bank-transfer";
import { BankTransferMatch } from "./models/bank-transfer-match";
import { RefundTransfer } from "./models/refund-transfer";
import type { Decision } from "./rules/match-transfer";
import type { IncomingTransfer, TransferSource } from "./rules/transfer-source";
import type { BankTransferSettings } from "./settings";

type TransferContext = Context<SqlEntityManager>;

/** The transfers to keep, and where the shop learned of them. */
export type TransfersToKeep = {
  accountNumber: string;
  source: TransferSource;
  statementSha256: string | null;
  transfers: readonly IncomingTransfer[];
};

export type KeptTransfers = {
  newIds: string[];
  knownCount: number;
  /** References under which another amount is kept already; nothing of these was written. */
  differing: string[];
};

/** Who decided about a transfer, and why. */
export type Decider = { decidedBy: string; reason: string | null };

const CHUNK_SIZE = 500;
const COLUMNS = [
  ...["id", "account_number", "bank_reference", "amount_vnd", "note", "payer", "received_at"],
  ...["source", "statement_sha256"],
];

function managerOf({ transactionManager }: TransferContext): SqlEntityManager {
  if (transactionManager) return transactionManager;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Outside a transaction");
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / CHUNK_SIZE);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE),
  );
}

/** Keeps transfers, the decisions about them, and which refunds were sent; all are only ever added. */
class BankTransferModuleService extends MedusaService({
  BankTransfer,
  BankTransferMatch,
  RefundTransfer,
}) {
  /** Null: bank transfer is not offered. */
  readonly settings: BankTransferSettings | null;

  constructor(
    container: Record<string, unknown>,
    options: { bankTransfer?: BankTransferSettings } = {},
  ) {
    super(container, options);
    this.settings = options.bankTransfer ?? null;
  }

  /** Keeps each transfer once per reference of the bank, however often and from wherever it comes. */
  @InjectTransactionManager()
  async keepTransfers(
    { accountNumber, source, statementSha256, transfers }: TransfersToKeep,
    @MedusaContext() context: TransferContext = {},
  ): Promise<KeptTransfers> {
    const manager = managerOf(context);
    const kept: KeptTransfers = { newIds: [], knownCount: 0, differing: [] };
    for (const chunk of chunksOf(transfers)) {
      const row = `(${COLUMNS.map(() => "?").join(", ")})`;
      const inserted: { id: string; bank_reference: string }[] = await manager.execute(
        `insert into "ocop_bank_transfer" (${COLUMNS.join(", ")})
         values ${chunk.map(() => row).join(", ")}
         on conflict ("account_number", "bank_reference") do nothing
         returning "id", "bank_reference"`,
        chunk.flatMap((transfer) => [
          generateEntityId(undefined, "btran"),
          accountNumber,
          transfer.bankReference,
          transfer.amountVnd,
          transfer.note,
          transfer.payer,
          transfer.receivedAt,
          source,
          statementSha256,
        ]),
      );
      const isNew = new Set(inserted.map(({ bank_reference: reference }) => reference));
      const known = chunk.filter(({ bankReference }) => !isNew.has(bankReference));
      kept.newIds.push(...inserted.map(({ id }) => id));
      kept.knownCount += known.length;
      kept.differing.push(...(await this.differing_(manager, accountNumber, known)));
    }
    return kept;
  }

  private async differing_(
    manager: SqlEntityManager,
    accountNumber: string,
    known: readonly IncomingTransfer[],
  ): Promise<string[]> {
    if (known.length === 0) return [];
    const rows: { bank_reference: string; amount_vnd: number }[] = await manager.execute(
      `select "bank_reference", "amount_vnd" from "ocop_bank_transfer"
       where "account_number" = ? and "bank_reference" in (${known.map(() => "?").join(", ")})`,
      [accountNumber, ...known.map(({ bankReference }) => bankReference)],
    );
    const amounts = new Map(rows.map((row) => [row.bank_reference, row.amount_vnd]));
    return known
      .filter(({ bankReference, amountVnd }) => amounts.get(bankReference) !== amountVnd)
      .map(({ bankReference }) => bankReference);
  }

  /** Adds decisions; the newest one about a transfer holds. */
  @InjectTransactionManager()
  async addDecisions(
    decisions: readonly Decision[],
    { decidedBy, reason }: Decider,
    @MedusaContext() context: TransferContext = {},
  ): Promise<void> {
    await this.createBankTransferMatches(
      decisions.map((decision) => ({
        transfer_id: decision.transferId,
        order_id: decision.orderId,
        amount_vnd: decision.amountVnd,
        kind: decision.kind,
        settles: decision.settles,
        decided_by: decidedBy,
        reason,
      })),
      context,
    );
  }
}

export default BankTransferModuleService;
