import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBalances } from "../../../plugins/marketplace/src/payout/balances.ts";
import { addBankAccount } from "../../../plugins/marketplace/src/payout/bank-accounts.ts";
import { checkLedger } from "../../../plugins/marketplace/src/payout/check-ledger.ts";
import { cancelBatch } from "../../../plugins/marketplace/src/payout/close-batch.ts";
import { createBatch } from "../../../plugins/marketplace/src/payout/create-batch.ts";
import { copyDatabase, type SuiteDatabase } from "../../support/database.ts";
import { openLedger, saleOf, type Ledger } from "./ledger-database.ts";

const ACTOR = { id: "user_1", name: "Cán bộ Mẫu" };
const TODAY = "2026-11-24";
const RUNS = 25;

let copy: SuiteDatabase;
let ledger: Ledger;
beforeAll(async () => {
  copy = await copyDatabase();
  ledger = openLedger(copy.url);
});
afterAll(async () => {
  await ledger?.close();
  await copy?.drop();
});

const amountVnd = fc.integer({ min: 0, max: 5_000_000 });
const consignment = fc.integer({ min: 0, max: 3 });
const command = fc.oneof(
  fc.record({
    do: fc.constant("sell" as const),
    consignment,
    itemsVnd: amountVnd,
    shippingVnd: amountVnd,
    household: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("refund" as const),
    consignment,
    refund: fc.integer({ min: 0, max: 5 }),
    itemsVnd: amountVnd,
    shippingVnd: amountVnd,
  }),
  fc.record({ do: fc.constant("pay" as const), cancels: fc.boolean() }),
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/** What may be refused on the way: a refund without or beyond its sale, a batch of nothing. */
const refusals = /sổ|vượt|Không có khoản nào/;

async function run(one: Command, prefix: string): Promise<void> {
  try {
    if (one.do === "sell") {
      const consignmentId = `${prefix}-c${one.consignment}`;
      const { itemsVnd, shippingVnd, household } = one;
      const producerId = `${prefix}-p${one.consignment % 2}`;
      const sale = saleOf({ consignmentId, producerId, itemsVnd, shippingVnd });
      await ledger.sell(sale, household ? "household" : "cooperative");
    } else if (one.do === "refund") {
      await ledger.refund({
        refundId: `${prefix}-r${one.refund}`,
        consignmentId: `${prefix}-c${one.consignment}`,
        ...{ itemsVnd: one.itemsVnd, shippingVnd: one.shippingVnd, on: "2026-11-01" },
      });
    } else {
      await ledger.database.transaction(async (transaction) => {
        const { id } = await createBatch(transaction, {
          ...{ cutOffOn: TODAY, today: TODAY, actor: ACTOR },
        });
        if (one.cancels) {
          await cancelBatch(transaction, id, { reason: "Thử", actor: ACTOR, today: TODAY });
        }
      });
    }
  } catch (error) {
    expect(String(error)).toMatch(refusals);
  }
}

const rowsOf = async (prefix: string): Promise<unknown[]> => {
  const { rows } = await copy.pool.query(
    `select posted.id, entry.account, entry.amount_vnd from ocop_ledger_entry entry
     join ocop_ledger_transaction posted on posted.id = entry.transaction_id
     where entry.producer_id like $1 order by entry.id`,
    [`${prefix}-%`],
  );
  return rows;
};

let count = 0;

it("keeps every sequence of sales, refunds and payouts in balance, and doubles nothing when told again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 10 }), async (commands) => {
      count += 1;
      const prefix = `run${count}`;
      for (const number of [0, 1]) {
        const account = {
          ...{ bankBin: "970436", bankName: "Mẫu" },
          ...{ accountNumber: "0012345678", accountHolder: "Mẫu" },
        };
        await addBankAccount(ledger.database, `${prefix}-p${number}`, account, ACTOR);
      }
      for (const one of commands) await run(one, prefix);
      const before = await rowsOf(prefix);
      // Everything that sources tell is told again: what is recorded stays as it is. A refund that
      // came before its sale is taken now, and only then.
      const recorded = new Set(
        (
          await copy.pool.query<{ source_id: string }>(
            "select source_id from ocop_ledger_transaction where kind in ('sale', 'refund')",
          )
        ).rows.map(({ source_id }) => source_id),
      );
      for (const one of commands) {
        const source =
          one.do === "sell"
            ? `${prefix}-c${one.consignment}`
            : one.do === "refund"
              ? `${prefix}-r${one.refund}`
              : "";
        if (recorded.has(source)) await run(one, prefix);
      }
      expect(await rowsOf(prefix)).toEqual(before);

      const { rows } = await copy.pool.query<{ producer_id: string; owed: number; moved: number }>(
        `select producer_id, sum(amount_vnd)::float8 as moved,
           (0 - coalesce(sum(amount_vnd) filter (where account = 'producer_payable'), 0))::float8 as owed
         from ocop_ledger_entry where producer_id like $1 group by 1 order by 1`,
        [`${prefix}-%`],
      );
      const balances = (await readBalances(ledger.database, TODAY)).filter(({ producerId }) =>
        producerId.startsWith(`${prefix}-`),
      );
      expect(balances.map(({ producerId, balanceVnd }) => [producerId, balanceVnd])).toEqual(
        rows.map(({ producer_id, owed }) => [producer_id, owed]),
      );
      for (const { moved } of rows) expect(moved).toBe(0);
      const check = await ledger.database.transaction((transaction) =>
        checkLedger(transaction, null),
      );
      expect(check.findings).toBe(0);
    }),
    { numRuns: RUNS },
  );
});
