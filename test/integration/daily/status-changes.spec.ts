import { beforeAll, describe, expect, it, vi } from "vitest";
import { useShop } from "../../support/shop.ts";
import {
  bellOf,
  keep,
  keepOneProduct,
  recognise,
  transitionsOf,
  WITHOUT_JOBS,
} from "./register.ts";

const shop = useShop({ backendEnv: WITHOUT_JOBS });

const changesOf = (rows: Awaited<ReturnType<typeof transitionsOf>>) =>
  rows.map((row) => `${row.changed_on} ${row.from_status} > ${row.to_status}`);

/** Issued 2023-03-10 for 36 months, so its windows are those of two rule sets. */
const LIFE = { issuedOn: "2023-06-20", validUntil: "2026-06-20" };

describe("POST /admin/ocop/daily-run", () => {
  let productId = "";

  beforeAll(async () => {
    productId = await keepOneProduct(shop, "toi-ly-son-dori");
    await recognise(shop, productId, LIFE);
  });

  it("takes the first day as it finds it, without an event", async () => {
    expect(await keep(shop, "2026-05-20")).toMatchObject({
      is_first_run: true,
      changes: 0,
      events: 0,
    });
    expect(await transitionsOf(shop, productId)).toEqual([]);
    const { daily_run } = (await (await shop.admin("/admin/ocop/daily-run")).json()) as {
      daily_run: object;
    };
    expect(daily_run).toMatchObject({ date: "2026-05-20", waiting_products: 0, waiting_events: 0 });
  });

  it("gives each change once to two runs at the same time and to one after them", async () => {
    // On 2026-05-22 a new decree took effect, under which less than 120 days left is "expiring".
    const runs = await Promise.all([keep(shop, "2026-05-23"), keep(shop, "2026-05-23")]);
    expect(runs.map(({ changes }) => changes).sort()).toEqual([0, 1]);
    expect(runs.map(({ events }) => events).sort()).toEqual([0, 1]);
    expect(await keep(shop, "2026-05-23")).toMatchObject({ changes: 0, events: 0 });
    const rows = await transitionsOf(shop, productId);
    expect(changesOf(rows)).toEqual(["2026-05-22 valid > expiring"]);
    expect(rows[0]?.emitted_at).not.toBeNull();
  });

  it("finds every change of a week in which it was down, in order, each on its day", async () => {
    await keep(shop, "2026-06-18");
    await recognise(shop, productId, { issuedOn: "2026-06-23", validUntil: "2029-06-23" });
    expect(await keep(shop, "2026-06-25")).toMatchObject({ changes: 2, events: 2 });
    expect(changesOf(await transitionsOf(shop, productId)).slice(1)).toEqual([
      "2026-06-21 expiring > expired",
      "2026-06-23 expired > valid",
    ]);
  });

  it("tells the staff in the bell of the admin, once", async () => {
    await vi.waitUntil(async () => (await bellOf(shop)).some(({ title }) => /Hết hạn/.test(title)));
    await keep(shop, "2026-06-25");
    const told = (await bellOf(shop)).filter(({ title }) => title.startsWith("Hết hạn công nhận"));
    expect(told).toHaveLength(1);
    expect(told[0]?.description).toMatch(/21\/06\/2026$/);
  });

  it("has an event for a revocation that is entered after the day was kept, and for its undoing", async () => {
    const revoke = (on: string | null) =>
      shop.pool.query("update ocop_certification set revoked_on = $1 where issued_on = $2", [
        on,
        "2026-06-23",
      ]);
    await revoke("2026-06-25");
    expect(await keep(shop, "2026-06-25")).toMatchObject({ changes: 1, events: 1 });
    await revoke(null);
    expect(await keep(shop, "2026-06-25")).toMatchObject({ changes: 1, events: 1 });
    await revoke("2026-06-25");
    expect(await keep(shop, "2026-06-25")).toMatchObject({ changes: 1, events: 1 });
    expect(
      changesOf(await transitionsOf(shop, productId))
        .slice(3)
        .sort(),
    ).toEqual(["2026-06-25 revoked > valid", "2026-06-25 valid > revoked"]);
  });

  it("has an event for a product that came since, and none for one without a recognition", async () => {
    await shop.pool.query(
      "update ocop_registered_product set deleted_at = null where handle <> 'toi-ly-son-dori'",
    );
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_registered_product where handle <> 'toi-ly-son-dori' limit 1",
    );
    await recognise(shop, rows[0]?.id ?? "", { issuedOn: "2026-06-26", validUntil: "2029-06-26" });
    expect(await keep(shop, "2026-06-27")).toMatchObject({ products: 59, changes: 1, events: 1 });
  });

  it("gives an event that a dead process left behind", async () => {
    await shop.pool.query(
      "update ocop_status_transition set emitted_at = null where to_status = 'expired'",
    );
    expect(await keep(shop, "2026-06-27")).toMatchObject({ changes: 0, events: 1 });
    expect(await keep(shop, "2026-06-27")).toMatchObject({ changes: 0, events: 0 });
  });

  it.each([
    ["a day to come", "2999-01-01", "up to today"],
    ["no day of the calendar", "2026-02-30", "calendar"],
    ["a day behind the last one", "2026-06-01", "2026-06-27"],
  ])("refuses %s and changes nothing", async (_name, date, words) => {
    const before = await shop.pool.query("select * from ocop_status_watch order by id");
    const response = await shop.admin("/admin/ocop/daily-run", {
      method: "POST",
      body: JSON.stringify({ date }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining(words) as string,
    });
    const after = await shop.pool.query("select * from ocop_status_watch order by id");
    expect(after.rows).toEqual(before.rows);
  });

  it("keeps today when no day is given, for administrators only", async () => {
    const response = await shop.admin("/admin/ocop/daily-run", { method: "POST", body: "{}" });
    expect(response.status).toBe(200);
    const officer = shop.signIns.find(({ role }) => role === "programme_officer");
    const token = await shop.adminToken(officer?.email);
    const refused = await fetch(`${shop.backendUrl}/admin/ocop/daily-run`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(refused.status).toBe(403);
  });
});
