import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import {
  auditOf,
  countOf,
  dayFromToday,
  get,
  post,
  registered,
  type Registered,
} from "./monitoring.ts";

const shop = useShop();
const PATH = "/admin/ocop/inspections";

interface Finding {
  id: string;
  status: string;
  days_left: number | null;
  remedied_on: string | null;
}
interface Inspection {
  id: string;
  state: string;
  kind: string;
  planned_on: string;
  done_on: string | null;
  conclusion: string | null;
  cancel_reason: string | null;
  producer: { id: string; unit: { code: string } | null };
  registered_product: { id: string; handle: string } | null;
  findings: Finding[];
  finding_counts: { open: number; overdue: number; remedied: number };
  revocation: {
    deadline_on: string;
    days_left: number | null;
    revoked_on: string | null;
    legal_basis: { decision: string; article: string };
  } | null;
}
interface One {
  inspection: Inspection;
}
interface List {
  inspections: Inspection[];
  count: number;
}

let garlic: Registered;
beforeAll(async () => {
  garlic = await registered(shop, "toi-ly-son-dori");
});

const plan = (over: object = {}) => ({
  kind: "periodic",
  producer_id: garlic.producer_id,
  registered_product_id: garlic.id,
  planned_on: dayFromToday(10),
  agency: "Chi cục Phát triển nông thôn",
  inspectors: "Nguyễn Văn A",
  ...over,
});
const planned = async (over: object = {}) =>
  (await post<One>(shop, PATH, plan(over), 201)).inspection;
const finding = (due: number | null) => ({
  subject: "mark_use",
  description: "Nhãn in 5 sao, quyết định ghi 4 sao",
  due_on: due === null ? null : dayFromToday(due),
});
const result = (over: object = {}) => ({
  done_on: dayFromToday(),
  conclusion: "to_remedy",
  summary: "Cần in lại nhãn",
  findings: [finding(30)],
  ...over,
});

describe("an inspection", () => {
  it("is planned, held and its finding mended, each step in the audit log", async () => {
    const { id, ...first } = await planned();
    expect(first).toMatchObject({
      state: "planned",
      done_on: null,
      producer: { id: garlic.producer_id, unit: { code: garlic.unit_code } },
      registered_product: { id: garlic.id, handle: "toi-ly-son-dori" },
      findings: [],
      revocation: null,
    });

    const held = (await post<One>(shop, `${PATH}/${id}/result`, result())).inspection;
    expect(held).toMatchObject({
      state: "done",
      done_on: dayFromToday(),
      conclusion: "to_remedy",
      findings: [{ status: "open", days_left: 30 }],
      finding_counts: { open: 1, overdue: 0, remedied: 0 },
      revocation: null,
    });

    const findingId = held.findings[0]?.id ?? "";
    const remedied = `${PATH}/${id}/findings/${findingId}/remedied`;
    const mended = { remedied_on: dayFromToday(), note: "Đã thay nhãn" };
    const after = (await post<One>(shop, remedied, mended)).inspection;
    expect(after.findings).toMatchObject([
      {
        status: "remedied",
        days_left: null,
        remedied_on: dayFromToday(),
        remedy_note: "Đã thay nhãn",
      },
    ]);
    await post(shop, remedied, mended, 409);

    expect(await get<One>(shop, `${PATH}/${id}`)).toMatchObject({ inspection: after });
    const log = await auditOf(shop, "inspection", id);
    expect(log.map(({ action }) => action)).toEqual(["created", "updated"]);
    const findingLog = await auditOf(shop, "inspection_finding", findingId);
    expect(findingLog.map(({ action }) => action)).toEqual(["created", "updated"]);
    expect(findingLog[1]?.reason).toBe("Đã thay nhãn");
    for (const entry of [...log, ...findingLog]) {
      expect(entry).toMatchObject({
        actor_type: "staff",
        actor_id: expect.stringMatching(/^user_/) as string,
        actor_name: expect.stringMatching(/./) as string,
      });
    }
  });

  it("already held is recorded with its result in one call", async () => {
    const held = await planned({
      kind: "surprise",
      planned_on: dayFromToday(-3),
      result: result({ done_on: dayFromToday(-3), conclusion: "complies", findings: [] }),
    });
    expect(held).toMatchObject({ state: "done", conclusion: "complies", kind: "surprise" });
  });

  it("is called off with a reason, once, and then takes no result", async () => {
    const { id } = await planned();
    await post(shop, `${PATH}/${id}/cancel`, {}, 400);
    const off = await post<One>(shop, `${PATH}/${id}/cancel`, { reason: "Cơ sở nghỉ bão" });
    expect(off.inspection).toMatchObject({ state: "cancelled", cancel_reason: "Cơ sở nghỉ bão" });
    await post(shop, `${PATH}/${id}/cancel`, { reason: "Lần nữa" }, 409);
    await post(shop, `${PATH}/${id}/result`, result(), 409);
    expect((await get<One>(shop, `${PATH}/${id}`)).inspection).toEqual(off.inspection);
    expect((await auditOf(shop, "inspection", id)).at(-1)?.reason).toBe("Cơ sở nghỉ bão");
  });

  it("takes one result when two officers send theirs at the same time", async () => {
    const { id } = await planned();
    const send = () =>
      shop.admin(`${PATH}/${id}/result`, { method: "POST", body: JSON.stringify(result()) });
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
    expect((await get<One>(shop, `${PATH}/${id}`)).inspection.findings).toHaveLength(1);
  });
});

describe("findings that are overdue", () => {
  it("are counted from the day after they were due, and can be filtered for", async () => {
    const held = (days: number) => ({
      planned_on: dayFromToday(-20),
      result: result({ done_on: dayFromToday(-20), findings: [finding(days)] }),
    });
    const late = await planned(held(-1));
    const today = await planned(held(0));
    expect(late).toMatchObject({ finding_counts: { overdue: 1 }, findings: [{ days_left: -1 }] });
    expect(today).toMatchObject({ finding_counts: { overdue: 0 }, findings: [{ days_left: 0 }] });

    const ids = async (query: string) =>
      (await get<List>(shop, `${PATH}?limit=100&${query}`)).inspections.map(({ id }) => id);
    expect(await ids("overdue=true")).toEqual([late.id]);
    expect(await ids("overdue=false")).toContain(today.id);
    const findingId = late.findings[0]?.id ?? "";
    await post(shop, `${PATH}/${late.id}/findings/${findingId}/remedied`, {
      remedied_on: dayFromToday(),
    });
    expect(await ids("overdue=true")).toEqual([]);
  });
});

describe("a violation", () => {
  it("shows the days left to decide on revocation, until a certificate is revoked", async () => {
    const held = await planned({
      planned_on: dayFromToday(-5),
      result: result({ done_on: dayFromToday(-5), conclusion: "violation", findings: [] }),
    });
    expect(held.revocation).toEqual({
      deadline_on: dayFromToday(10),
      days_left: 10,
      revoked_on: null,
      legal_basis: { decision: "26/2026/QĐ-TTg", article: "8.4" },
    });
    await shop.pool.query(
      `update ocop_certification set revoked_on = $2, revocation_reason = 'mark_misused'
       where registered_product_id = $1`,
      [garlic.id, dayFromToday(-1)],
    );
    const { inspection } = await get<One>(shop, `${PATH}/${held.id}`);
    expect(inspection.revocation).toMatchObject({
      days_left: null,
      revoked_on: dayFromToday(-1),
    });
  });
});

describe("bad input", () => {
  it.each<[string, () => object, RegExp]>([
    ["no producer", () => plan({ producer_id: undefined }), /producer_id/],
    ["a kind that is none", () => plan({ kind: "yearly" }), /kind.*periodic, surprise/],
    [
      "a day that does not exist",
      () => plan({ planned_on: "2026-02-30" }),
      /planned_on.*2026-12-31/,
    ],
    ["a year with a slip", () => plan({ planned_on: "0226-12-30" }), /planned_on/],
    ["a day gone by without a result", () => plan({ planned_on: dayFromToday(-1) }), /result/],
    ["a blank agency", () => plan({ agency: "  " }), /agency/],
    ["an unprintable character", () => plan({ agency: "Chi\u0000cục" }), /agency/],
    ["a field that is none", () => plan({ stars: 5 }), /stars/],
    [
      "a result of tomorrow",
      () => plan({ result: result({ done_on: dayFromToday(1) }) }),
      /done_on/,
    ],
    [
      "a finding due before the inspection",
      () => plan({ result: result({ findings: [finding(-1)] }) }),
      /due_on/,
    ],
    ["nothing to remedy", () => plan({ result: result({ findings: [] }) }), /to_remedy/],
    [
      "to remedy without a day",
      () => plan({ result: result({ findings: [finding(null)] }) }),
      /due_on/,
    ],
    [
      "complies, yet a finding",
      () => plan({ result: result({ conclusion: "complies" }) }),
      /to_remedy/,
    ],
  ])("answers 400 in words to %s and writes nothing", async (_case, body, words) => {
    const before = await countOf(shop, "ocop_inspection");
    const answer = await post<{ message: string }>(shop, PATH, body(), 400);
    expect(answer.message).toMatch(words);
    expect(await countOf(shop, "ocop_inspection")).toBe(before);
  });

  it("refuses another producer's product, and unknown records, and writes nothing", async () => {
    const before = await countOf(shop, "ocop_inspection");
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_registered_product where producer_id <> $1 limit 1",
      [garlic.producer_id],
    );
    await post(shop, PATH, plan({ registered_product_id: rows[0]?.id }), 400);
    await post(shop, PATH, plan({ producer_id: "oprod_none" }), 404);
    await post(shop, PATH, plan({ registered_product_id: "oreg_none" }), 404);
    await post(shop, `${PATH}/oinsp_none/result`, result(), 404);
    await get(shop, `${PATH}/oinsp_none`, 404);
    await get(shop, `${PATH}/a'b`, 404);
    const { id } = await planned();
    const remedied = { remedied_on: dayFromToday() };
    await post(shop, `${PATH}/${id}/findings/ofind_none/remedied`, remedied, 404);
    expect(await countOf(shop, "ocop_inspection")).toBe(before + 1);
  });

  it("refuses a day of remedy that cannot be", async () => {
    const { id, findings } = await planned({ planned_on: dayFromToday(), result: result() });
    const path = `${PATH}/${id}/findings/${findings[0]?.id ?? ""}/remedied`;
    for (const days of [-1, 1]) {
      const answer = await post<{ message: string }>(
        shop,
        path,
        { remedied_on: dayFromToday(days) },
        400,
      );
      expect(answer.message).toContain("remedied_on");
    }
    expect((await get<One>(shop, `${PATH}/${id}`)).inspection.findings).toMatchObject([
      { remedied_on: null },
    ]);
  });
});

describe("the list of inspections", () => {
  it("filters, searches, orders and pages", async () => {
    const everything = await get<List>(shop, `${PATH}?limit=100`);
    expect(everything.count).toBe(everything.inspections.length);
    expect(everything.count).toBeGreaterThan(5);
    const cases: [string, (one: Inspection) => boolean][] = [
      ["state=planned", ({ state }) => state === "planned"],
      ["state=done,cancelled", ({ state }) => state !== "planned"],
      ["kind=surprise", ({ kind }) => kind === "surprise"],
      ["conclusion=violation", ({ conclusion }) => conclusion === "violation"],
      [`unit_code=${garlic.unit_code}`, () => true],
      [`producer_id=${garlic.producer_id}`, () => true],
      ["unit_code=21025", () => false],
      ["q=phát%20triển", () => true],
      ["q=không-có", () => false],
    ];
    for (const [query, fits] of cases) {
      const answer = await get<List>(shop, `${PATH}?limit=100&${query}`);
      const expected = everything.inspections.filter(fits).map(({ id }) => id);
      expect(
        answer.inspections.map(({ id }) => id),
        query,
      ).toEqual(expected);
      expect(answer.count, query).toBe(expected.length);
    }
    const days = everything.inspections.map(({ planned_on }) => planned_on);
    expect(days).toEqual([...days].sort().reverse());
    const rising = await get<List>(shop, `${PATH}?limit=100&order=planned_on`);
    expect(rising.inspections.map(({ planned_on }) => planned_on)).toEqual([...days].sort());
    const second = await get<List>(shop, `${PATH}?limit=2&offset=2`);
    expect(second.inspections.map(({ id }) => id)).toEqual(
      everything.inspections.slice(2, 4).map(({ id }) => id),
    );
    expect((await get<List>(shop, `${PATH}?offset=500`)).count).toBe(everything.count);
  });

  it.each([
    "state=open",
    "order=name",
    "limit=0",
    "overdue=1",
    "unit_code=abc",
    "other=1",
    "q=%00",
  ])("answers 400 to ?%s", async (query) => {
    await get(shop, `${PATH}?${query}`, 400);
  });

  it("is for staff only", async () => {
    expect((await shop.store(PATH)).status).toBe(401);
  });
});
