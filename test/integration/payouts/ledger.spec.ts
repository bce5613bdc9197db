import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readBalances } from "../../../plugins/marketplace/src/payout/balances.ts";
import { addBankAccount } from "../../../plugins/marketplace/src/payout/bank-accounts.ts";
import { checkLedger } from "../../../plugins/marketplace/src/payout/check-ledger.ts";
import { cancelBatch } from "../../../plugins/marketplace/src/payout/close-batch.ts";
import { createBatch } from "../../../plugins/marketplace/src/payout/create-batch.ts";
import { addFeeRate } from "../../../plugins/marketplace/src/payout/fee-rates.ts";
import { copyDatabase, type SuiteDatabase } from "../../support/database.ts";
import { openLedger, saleOf, type Ledger } from "./ledger-database.ts";

const ACTOR = { id: "user_1", name: "Cán bộ Mẫu" };
const TODAY = "2026-11-24";
const ACCOUNT = {
  ...{ bankBin: "970436", bankName: "Ngân hàng Mẫu" },
  ...{ accountNumber: "0012345678", accountHolder: "Nguyễn Văn Mẫu" },
};

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

const TABLES = [
  ...["ocop_ledger_entry", "ocop_ledger_transaction", "ocop_payout", "ocop_payout_batch"],
  ...["ocop_ledger_finding", "ocop_producer_bank_account", "ocop_platform_fee_rate"],
];
beforeEach(async () => {
  // Only a test may do this: without its triggers the ledger forgets.
  await copy.pool.query(
    `begin; set local session_replication_role = replica;
     ${TABLES.map((table) => `delete from ${table};`).join(" ")} commit;`,
  );
});

const balanceOf = async (producerId: string, cutOffOn = TODAY) =>
  (await readBalances(ledger.database, cutOffOn)).find((one) => one.producerId === producerId);
const pay = (cutOffOn = TODAY) =>
  ledger.database.transaction((transaction) =>
    createBatch(transaction, { cutOffOn, today: TODAY, actor: ACTOR }),
  );
const giveAccount = (producerId: string) =>
  addBankAccount(ledger.database, producerId, ACCOUNT, ACTOR);
async function amounts(): Promise<Record<string, number>> {
  const { rows } = await copy.pool.query<{ account: string; sum: number }>(
    "select account, sum(amount_vnd)::float8 as sum from ocop_ledger_entry group by account",
  );
  return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
}

describe("the database itself", () => {
  const transaction = (id: string, entryCount: number) =>
    `insert into ocop_ledger_transaction
       (id, kind, occurred_on, source_type, source_id, entry_count)
     values ('${id}', 'sale', '2026-01-01', 'consignment', '${id}', ${entryCount});`;
  const entry = (id: string, amountVnd: number) =>
    `insert into ocop_ledger_entry (transaction_id, account, producer_id, amount_vnd)
     values ('${id}', 'cash_clearing', 'p', ${amountVnd});`;

  it.each([
    ["does not sum to zero", transaction("t", 2) + entry("t", 5) + entry("t", -4)],
    ["has no entries", transaction("t", 2)],
    ["lacks an entry", transaction("t", 3) + entry("t", 5) + entry("t", -5)],
    ["has one entry", transaction("t", 1) + entry("t", 0)],
  ])("takes no transaction that %s", async (_case, statements) => {
    await expect(copy.pool.query(`begin; ${statements} commit;`)).rejects.toThrow();
    await copy.pool.query("rollback");
    const { rows } = await copy.pool.query("select id from ocop_ledger_transaction");
    expect(rows).toEqual([]);
  });

  it("adds nothing to a transaction that is complete", async () => {
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    const { rows } = await copy.pool.query<{ id: string }>(
      "select id from ocop_ledger_transaction",
    );
    const id = rows[0]?.id ?? "";
    await expect(
      copy.pool.query(`begin; ${entry(id, 7)} ${entry(id, -7)} commit;`),
    ).rejects.toThrow(/4 of 2 entries/);
    await copy.pool.query("rollback");
  });

  it.each([
    "update ocop_ledger_entry set amount_vnd = amount_vnd + 1",
    "delete from ocop_ledger_entry",
    "update ocop_ledger_transaction set occurred_on = '2020-01-01'",
    "delete from ocop_ledger_transaction",
    "truncate ocop_ledger_entry",
    "truncate ocop_ledger_transaction cascade",
  ])("refuses to forget: %s", async (statement) => {
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    await expect(copy.pool.query(statement)).rejects.toThrow("only grows");
  });
});

describe("a sale", () => {
  it("is in the ledger once, however often and at once it is told", async () => {
    const sale = saleOf({ consignmentId: "c1", itemsVnd: 1_000_000, shippingVnd: 30_000 });
    const told = await Promise.all(
      Array.from({ length: 12 }, () => ledger.sell(sale, "household")),
    );
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await ledger.sell({ ...sale, itemsVnd: 5 }, "household")).toBe(false);
    expect(await amounts()).toEqual({
      cash_clearing: 1_030_000,
      producer_payable: -1_015_000,
      vat_payable: -10_000,
      pit_payable: -5_000,
    });
  });

  it("bears the fee and the tax of its day", async () => {
    await addFeeRate(
      ledger.database,
      { validFrom: "2026-12-01", basisPoints: 250 },
      { actor: ACTOR, today: TODAY },
    );
    await ledger.sell(saleOf({ consignmentId: "before", deliveredOn: "2026-11-30" }));
    expect((await amounts()).platform_fee_income).toBeUndefined();
    await ledger.sell(saleOf({ consignmentId: "after", deliveredOn: "2026-12-01" }));
    expect((await amounts()).platform_fee_income).toBe(-2_500);
    await ledger.sell(saleOf({ consignmentId: "old", deliveredOn: "2025-06-30" }), "household");
    expect((await amounts()).vat_payable).toBeUndefined();
  });

  it.each([
    ["half a đồng", { itemsVnd: 10.5 }],
    ["less than nothing", { shippingVnd: -1 }],
    ["no number", { itemsVnd: Number.NaN }],
    ["a day that does not exist", { deliveredOn: "2026-02-30" }],
  ])("of %s is refused in words", async (_case, over) => {
    await expect(ledger.sell(saleOf({ consignmentId: "c1", ...over }))).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining("c1"),
    });
    expect(await amounts()).toEqual({});
  });
});

describe("a refund", () => {
  const back = (refundId: string, itemsVnd: number, shippingVnd = 0) => ({
    ...{ refundId, itemsVnd, shippingVnd },
    ...{ consignmentId: "c1", on: "2026-10-20" },
  });

  it("counts once, gives tax back, and never exceeds the sale even when told at once", async () => {
    await ledger.sell(saleOf({ consignmentId: "c1", shippingVnd: 20_000 }), "household");
    const told = await Promise.all(
      Array.from({ length: 8 }, () => ledger.refund(back("r1", 40_000))),
    );
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await balanceOf("oprod_1")).toMatchObject({
      balanceVnd: 120_000 - 1_500 - 40_000 + 600,
    });
    const rest = await Promise.allSettled(
      ["r2", "r3", "r4"].map((id) => ledger.refund(back(id, 60_000, 20_000))),
    );
    expect(rest.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const sum of Object.values(await amounts())) expect(sum).toBe(0);
  });

  it("waits for its sale, and counts from the delivery at the earliest", async () => {
    await expect(ledger.refund(back("r1", 1))).rejects.toMatchObject({ type: "conflict" });
    await ledger.sell(saleOf({ consignmentId: "c1", deliveredOn: "2026-11-02" }));
    await ledger.refund(back("r1", 1));
    const { rows } = await copy.pool.query<{ day: string }>(
      "select occurred_on::text as day from ocop_ledger_transaction where kind = 'refund'",
    );
    expect(rows).toEqual([{ day: "2026-11-02" }]);
  });
});

describe("a batch", () => {
  it("pays what was owed on the cut-off day, and nothing twice", async () => {
    await giveAccount("oprod_1");
    await ledger.sell(saleOf({ consignmentId: "c1", deliveredOn: "2026-10-31" }));
    await ledger.sell(saleOf({ consignmentId: "c2", deliveredOn: "2026-11-01" }));
    await pay("2026-10-31");
    expect(await balanceOf("oprod_1")).toMatchObject({ balanceVnd: 100_000, dueVnd: 100_000 });
    await expect(pay("2026-10-31")).rejects.toMatchObject({ type: "conflict" });
    await ledger.refund({
      ...{ refundId: "r1", consignmentId: "c1" },
      ...{ itemsVnd: 30_000, shippingVnd: 0, on: "2026-11-10" },
    });
    await pay();
    expect(await balanceOf("oprod_1")).toMatchObject({ balanceVnd: 0, dueVnd: 0 });
    expect(await amounts()).toMatchObject({ payout_clearing: -170_000, cash_clearing: 170_000 });
  });

  it("is one when many make it at once", async () => {
    for (const producerId of ["oprod_1", "oprod_2"]) {
      await giveAccount(producerId);
      await ledger.sell(saleOf({ consignmentId: `of-${producerId}`, producerId }));
    }
    const made = await Promise.allSettled(Array.from({ length: 8 }, () => pay()));
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rows } = await copy.pool.query("select amount_vnd from ocop_payout");
    expect(rows).toEqual([{ amount_vnd: "100000" }, { amount_vnd: "100000" }]);
  });

  it("leaves out who has no account or owes, and says who lacks an account", async () => {
    await giveAccount("oprod_1");
    await giveAccount("oprod_3");
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    await ledger.sell(saleOf({ consignmentId: "c2", producerId: "oprod_2" }));
    await ledger.sell(saleOf({ consignmentId: "c3", producerId: "oprod_3" }));
    await pay("2026-10-31").then(({ withoutAccount }) => {
      expect(withoutAccount).toEqual(["oprod_2"]);
    });
    await ledger.refund({
      ...{ refundId: "r3", consignmentId: "c3" },
      ...{ itemsVnd: 100_000, shippingVnd: 0, on: "2026-11-10" },
    });
    expect(await balanceOf("oprod_3")).toMatchObject({ balanceVnd: -100_000, dueVnd: 0 });
    await expect(pay()).rejects.toThrow(/1 chủ thể/);
    await giveAccount("oprod_2");
    expect((await pay()).withoutAccount).toEqual([]);
  });
});

describe("the check of the ledger", () => {
  const check = (facts: Parameters<typeof checkLedger>[1]) =>
    ledger.database.transaction((transaction) => checkLedger(transaction, facts));
  const factOf = (consignmentId: string, over = {}) => ({
    ...saleOf({ consignmentId }),
    refunds: [],
    ...over,
  });
  async function findings(): Promise<string[]> {
    const { rows } = await copy.pool.query<{ found: string }>(
      `select code || ' ' || subject_id as found from ocop_ledger_finding
       where cleared_at is null order by 1`,
    );
    return rows.map(({ found }) => found);
  }

  it("finds nothing in a ledger with sales, refunds, and batches of each kind", async () => {
    await giveAccount("oprod_1");
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    const { id } = await pay();
    await ledger.database.transaction((transaction) =>
      cancelBatch(transaction, id, { reason: "Nhầm", actor: ACTOR, today: TODAY }),
    );
    await pay();
    expect(await check([factOf("c1")])).toMatchObject({
      ...{ findings: 0, transactions: 4, comparedWithOrders: true },
      ...{ ledgerTotalVnd: 100_000, ordersTotalVnd: 100_000 },
    });
    expect(await findings()).toEqual([]);
  });

  it("tells what the orders have and the ledger lacks, until it has it", async () => {
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    const facts = [factOf("c1", { itemsVnd: 90_000 }), factOf("c2")];
    expect(await check(facts)).toMatchObject({ findings: 2, ordersTotalVnd: 190_000 });
    await check(facts);
    expect(await findings()).toEqual(["sale_differs c1", "sale_missing c2"]);
    // Without the orders it cannot know whether they are mended.
    await check(null);
    expect(await findings()).toHaveLength(2);
    await ledger.sell(saleOf({ consignmentId: "c2" }));
    await check([factOf("c1"), factOf("c2")]);
    expect(await findings()).toEqual([]);
  });

  it("sees what was changed behind the triggers' back", async () => {
    await giveAccount("oprod_1");
    await ledger.sell(saleOf({ consignmentId: "c1" }));
    await pay();
    const { rows } = await copy.pool.query<{ id: string }>("select id from ocop_payout");
    await copy.pool.query(
      `begin; set local session_replication_role = replica;
       update ocop_ledger_entry set amount_vnd = amount_vnd + 1 where account = 'cash_clearing';
       update ocop_payout set amount_vnd = amount_vnd + 1; commit;`,
    );
    await check(null);
    const found = await findings();
    expect(found).toHaveLength(2);
    expect(found).toContain(`payout_differs ${rows[0]?.id}`);
    expect(found.join()).toContain("transaction_unbalanced");
  });
});
