import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { oneRow, read, useStaff, type ImportView } from "../imports/import-calls.ts";

const shop = useShop();
const { tokens, send, call } = useStaff(shop);

type Entry = {
  id: string;
  at: string;
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  reason: string | null;
  entity: string;
  entity_id: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  label: string | null;
};
type Log = { entries: Entry[]; count: number };

const log = async (query: string, token = tokens.first) =>
  read<Log>(await call(`/admin/ocop/audit?${query}`, token));

async function idOf(sql: string, ...parameters: string[]): Promise<string> {
  const { rows } = await shop.pool.query<{ id: string }>(sql, parameters);
  return rows[0]?.id ?? "";
}
const producerId = (handle: string) =>
  idOf("select id from ocop_producer where handle = $1", handle);

describe("the log itself", () => {
  it.each([
    "update ocop_audit_entry set reason = 'x'",
    "delete from ocop_audit_entry",
    "truncate ocop_audit_entry",
  ])("refuses: %s", async (statement) => {
    await expect(shop.pool.query(statement)).rejects.toThrow(/append-only/);
  });

  it("keeps a write that went around the product as unknown, with what was and what is", async () => {
    await shop.pool.query("update ocop_producer set phone = '0900' where handle = 'dori'");
    const { entries } = await log(`entity=producer&entity_id=${await producerId("dori")}`);
    expect(entries[0]).toMatchObject({
      actor_type: "unknown",
      actor_id: null,
      action: "updated",
      before: { phone: null },
      after: { phone: "0900" },
      label: "DORI",
    });
  });
});

describe("a staff write", () => {
  let confirmed: ImportView;

  it("is kept with the person, the reason, before and after", async () => {
    const file = await oneRow("nhat-ky");
    const proposal = await read<{ import: ImportView }>(
      await send("/admin/ocop/imports", file),
      201,
    );
    const answer = await read<{ import: ImportView }>(
      await call(`/admin/ocop/imports/${proposal.import.id}/confirm`, tokens.second, {
        fingerprint: proposal.import.fingerprint,
      }),
    );
    confirmed = answer.import;
    const product = await idOf(
      "select id from ocop_registered_product where name = $1",
      "Sản phẩm nhat-ky",
    );
    const { entries, count } = await log(`record=registered_product:${product}`);
    expect(count).toBe(2);
    expect(entries.map(({ entity, action }) => [entity, action])).toEqual([
      ["certification", "created"],
      ["registered_product", "created"],
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        actor_type: "staff",
        actor_name: confirmed.decided_by_name,
        reason: expect.stringContaining(confirmed.id) as string,
        before: null,
        label: "Sản phẩm nhat-ky",
      });
    }
    expect(entries[0]?.after).toMatchObject({ star: 4, decision_number: "nhat-ky/QĐ-UBND" });
  });

  it("of an import is kept without its rows, and its confirmation as what changed", async () => {
    const { entries } = await log(`entity=register_change&entity_id=${confirmed.id}`);
    expect(entries.map(({ action }) => action)).toEqual(["updated", "created"]);
    expect(entries[0]).toMatchObject({
      before: { state: "proposed" },
      after: { state: "confirmed" },
    });
    expect(entries[1]?.after).toHaveProperty("payload.file_name");
    expect(entries[1]?.after).not.toHaveProperty("payload.rows");
  });

  it("is found by person and day", async () => {
    const me = (await read<{ user: { id: string } }>(await call("/admin/users/me", tokens.second)))
      .user.id;
    const mine = await log(`actor_id=${me}`);
    expect(mine.count).toBeGreaterThan(0);
    expect(mine.entries.every(({ actor_id }) => actor_id === me)).toBe(true);
    const today = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
    expect((await log(`actor_id=${me}&from=${today}&to=${today}`)).count).toBe(mine.count);
    expect((await log(`actor_id=${me}&to=2020-01-01`)).count).toBe(0);
    expect((await log(`actor_id=${me}&from=2099-01-01`)).count).toBe(0);
  });
});

describe("a record", () => {
  it("of a producer gathers what belongs to it, newest first, in pages", async () => {
    const dori = await producerId("dori");
    await shop.pool.query(
      `insert into ocop_producer_member (id, name, producer_id) values ('omemb_log', 'Người Mẫu', $1)`,
      [dori],
    );
    const { entries, count } = await log(`record=producer:${dori}&limit=100`);
    expect(entries[0]).toMatchObject({ entity: "producer_member", entity_id: "omemb_log" });
    expect(entries.map(({ entity }) => entity)).toContain("producer");
    expect(entries.map(({ entity }) => entity)).not.toContain("certification");
    const times = entries.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    const second = await log(`record=producer:${dori}&limit=1&offset=1`);
    expect(second).toMatchObject({ count, entries: [{ id: entries[1]?.id }] });
  });

  it.each(["record=product:1", "from=2025-02-30", "entity=A B", "x=1", "limit=0"])(
    "answers 400 to ?%s",
    async (query) => {
      expect((await call(`/admin/ocop/audit?${query}`)).status).toBe(400);
    },
  );
});

describe("who sees what", () => {
  it("keeps legal representatives from analysts, and their personal data from everybody", async () => {
    await shop.pool.query(
      `insert into ocop_legal_representative (id, full_name, gender, ethnicity, producer_id)
       select 'orepr_log', 'Người Đại Diện', 'female', 'Hrê', id from ocop_producer where handle = 'thu-ba'`,
    );
    const query = "entity=legal_representative&entity_id=orepr_log";
    const { entries } = await log(query);
    expect(entries[0]?.after).toMatchObject({ full_name: "Người Đại Diện", gender: "•••" });
    expect(JSON.stringify(entries)).not.toMatch(/female|Hrê/);
    expect(await log(query, tokens.analyst)).toMatchObject({ entries: [], count: 0 });
    const record = `record=producer:${await producerId("thu-ba")}&limit=100`;
    expect(JSON.stringify(await log(record, tokens.analyst))).not.toContain("Đại Diện");
  });

  it("keeps to the communes of whoever asks", async () => {
    const foreign = await log(`record=producer:${await producerId("thu-ba")}`, tokens.lySon);
    expect(foreign).toEqual({ entries: [], count: 0, limit: 20, offset: 0 });
    const own = await log(`record=producer:${await producerId("dori")}`, tokens.lySon);
    expect(own.count).toBeGreaterThan(0);
    const all = await log("limit=100", tokens.lySon);
    expect(all.count).toBeGreaterThan(0);
    expect(all.entries.map(({ entity }) => entity)).not.toContain("sector");
  });
});

it("is exported as it is filtered", async () => {
  const dori = await producerId("dori");
  const { count } = await log(`record=producer:${dori}`);
  const response = await call(`/admin/ocop/exports/audit.xlsx?record=producer:${dori}&language=en`);
  expect(response.status).toBe(200);
  const rows = await readSheet(Buffer.from(await response.arrayBuffer()));
  expect(rows).toHaveLength(count + 1);
  expect(rows[0]).toContain("Belongs to");
});
