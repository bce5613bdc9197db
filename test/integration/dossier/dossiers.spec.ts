import { beforeAll, describe, expect, it } from "vitest";
import {
  communeOfficer,
  dossierCalls,
  FILLED_FORMS,
  producerId,
  type Dossier,
} from "../../support/dossiers.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const { call, read, begin, move, upload } = dossierCalls(shop);

const LY_SON = "21548";
const PAPERS = [
  ...["business_registration", "food_safety_certificate", "quality_declaration", "test_report"],
];
let officer: { token: string };
let stranger: { token: string };
let dori: string;

beforeAll(async () => {
  officer = await communeOfficer(shop, "can-bo-ly-son@mau.example", [LY_SON]);
  stranger = await communeOfficer(shop, "can-bo-xa-khac@mau.example", ["21025"]);
  dori = await producerId(shop, "dori");
});

const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

let ideas = 0;
const idea = (more: Record<string, unknown> = {}) => ({
  producer_id: dori,
  name: `Muối tỏi số ${(ideas += 1)}`,
  product_set_number: 10,
  ...more,
});

const missing = ({ completeness }: Dossier) =>
  completeness.requirements
    .filter(({ need, status }) => need === "mandatory" && status !== "present")
    .map(({ code }) => code);

const sentence = async (response: Response) =>
  ((await response.json()) as { message: string }).message;

async function countRows(): Promise<Record<string, string>> {
  const { rows } = await shop.pool.query<Record<string, string>>(
    `select (select count(*) from ocop_dossier) as dossiers,
       (select count(*) from ocop_dossier_step) as steps,
       (select count(*) from ocop_document) as documents,
       (select count(*) from ocop_registered_product) as products`,
  );
  return rows[0] ?? {};
}

describe("an idea that a commune registers", () => {
  it("goes from the commune to the province in the right round, and is decided there", async () => {
    const begun = await begin({ idea: idea(), ...FILLED_FORMS }, officer.token);
    expect(begun).toMatchObject({ level: "producer", state: "open", filed_on: null });
    expect(begun.registration).toMatchObject({ product_set_number: 10 });
    expect(missing(begun)).toEqual(PAPERS);

    for (const type of PAPERS) {
      const response = await upload({ type, dossier_id: begun.id }, undefined, officer.token);
      expect(response.status).toBe(201);
    }
    const filed = await move(begun.id, "file", {}, officer.token);
    expect(filed).toMatchObject({ level: "commune", filed_on: today() });

    const received = await move(begun.id, "receive", {}, officer.token);
    expect(received.steps.at(-1)).toMatchObject({
      action: "received",
      level: "commune",
      receipt_number: `0001-10/PĐK-51-${LY_SON}-${today().slice(0, 4)}`,
    });
    expect(received.deadlines.next).toMatchObject({ action: "forward", overdue_days: 0 });
    expect(missing(received)).toEqual(["commune_request", "commune_report"]);

    const early = await call(`dossiers/${begun.id}/forward`, {}, officer.token);
    expect(early.status).toBe(400);
    expect(await sentence(early)).toContain("Mẫu số 03");
    for (const type of ["commune_request", "commune_report"]) {
      await upload({ type, dossier_id: begun.id }, undefined, officer.token);
    }
    const forwarded = await move(begun.id, "forward", {}, officer.token);
    const expectedRound = received.deadlines.round?.code;
    expect(forwarded).toMatchObject({ level: "province", round: expectedRound });
    expect(forwarded.steps.at(-1)?.due_on).toBe(received.deadlines.next?.due_on);

    const byCommune = await call(`dossiers/${begun.id}/receive`, {}, officer.token);
    expect(byCommune.status).toBe(403);
    const atProvince = await move(begun.id, "receive");
    expect(atProvince.steps.at(-1)?.receipt_number).toMatch(/^0001-10\/PĐK-51-21548-/);
    expect(atProvince.completeness.complete).toBe(true);
    expect(atProvince.referral_completeness?.complete).toBe(false);

    const decided = await move(begun.id, "decide", { note: "4 sao" });
    expect(decided).toMatchObject({ state: "decided", deadlines: { next: null } });
    const after = await call(`dossiers/${begun.id}/return`, {});
    expect(after.status).toBe(400);
    expect(await sentence(after)).toContain("đã có kết quả");
  });

  it("records why an incomplete dossier went up, and what it lacked", async () => {
    const { id } = await begin({ idea: idea(), ...FILLED_FORMS });
    await move(id, "file");
    await move(id, "receive");
    const reason = "Giấy đang chờ cấp lại";
    const { steps } = await move(id, "forward", { accept_incomplete_reason: reason });
    expect(steps.at(-1)?.note).toContain(reason);
    expect(steps.at(-1)?.note).toContain("Công bố chất lượng sản phẩm");
  });

  it("keeps its first filing day when it is returned and filed again", async () => {
    const { id } = await begin({ idea: idea() });
    const filed = await move(id, "file", { done_on: "2026-11-02" });
    expect(filed.filed_on).toBe("2026-11-02");
    const returned = await move(id, "return", { done_on: "2026-11-05", note: "Thiếu mẫu 02" });
    expect(returned).toMatchObject({ level: "producer", state: "returned" });
    expect(await move(id, "file", { done_on: "2026-11-09" })).toMatchObject({
      level: "commune",
      state: "open",
      filed_on: "2026-11-02",
    });
  });
});

describe("the list", () => {
  it("shows what is overdue first, and only it on request", async () => {
    const { id } = await begin({ idea: idea() });
    await move(id, "file", { done_on: "2026-06-01" });
    const { deadlines } = await move(id, "receive", { done_on: "2026-06-01" });
    expect(deadlines.next).toMatchObject({ due_on: "2026-06-22" });
    expect(deadlines.next?.overdue_days).toBeGreaterThan(0);

    type List = { dossiers: Dossier[]; count: number; overdue_count: number };
    const all = (await (await call("dossiers?limit=100")).json()) as List;
    expect(all.dossiers[0]?.id).toBe(id);
    const overdue = (await (await call("dossiers?overdue=true")).json()) as List;
    expect(overdue.dossiers.map((dossier) => dossier.id)).toEqual([id]);
    const atProvince = (await (
      await call("dossiers?level=province,centre&state=open&limit=100")
    ).json()) as List;
    expect(atProvince.count).toBeGreaterThan(0);
    expect(atProvince.dossiers.every(({ level }) => level === "province")).toBe(true);
    const named = (await (
      await call(`dossiers?q=${encodeURIComponent("muối tỏi số 1")}&unit_code=${LY_SON}`)
    ).json()) as List;
    expect(named.dossiers.map(({ registered_product }) => registered_product.name)).toEqual([
      "Muối tỏi số 1",
    ]);
  });

  it("holds nothing of another area, and neither do the routes of one dossier", async () => {
    const { id } = await begin({ idea: idea() });
    const list = (await (await call("dossiers", undefined, stranger.token)).json()) as {
      count: number;
    };
    expect(list.count).toBe(0);
    const before = await countRows();
    const attempts = [
      await call(`dossiers/${id}`, undefined, stranger.token),
      await call(`dossiers/${id}`, { registration: {} }, stranger.token),
      await call(`dossiers/${id}/file`, {}, stranger.token),
      await call("dossiers", { idea: idea() }, stranger.token),
      await upload({ type: "test_report", dossier_id: id }, undefined, stranger.token),
      await upload({ type: "award", producer_id: dori }, undefined, stranger.token),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await countRows()).toEqual(before);
  });
});

describe("receipts", () => {
  it("are all different when ten dossiers are received at once", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 10; index += 1) {
      const { id } = await begin({ idea: idea() });
      await move(id, "file");
      ids.push(id);
    }
    const received = await Promise.all(ids.map((id) => move(id, "receive")));
    const numbers = received.map(({ steps }) => steps.at(-1)?.receipt_number);
    expect(new Set(numbers).size).toBe(10);

    const again = await Promise.all(
      ids.slice(0, 3).map((id) => call(`dossiers/${id}/receive`, {})),
    );
    expect(again.map(({ status }) => status)).toEqual([400, 400, 400]);

    const { id } = await begin({ idea: idea() });
    await move(id, "file");
    const taken = await call(`dossiers/${id}/receive`, { receipt_number: numbers[0] });
    expect(taken.status).toBe(409);
    const own = `0900-10/PĐK-51-${LY_SON}-${today().slice(0, 4)}`;
    expect((await move(id, "receive", { receipt_number: own })).steps.at(-1)?.receipt_number).toBe(
      own,
    );
  });

  it("is given once when one dossier is received twice at the same moment", async () => {
    const { id } = await begin({ idea: idea() });
    await move(id, "file");
    const both = await Promise.all([1, 2].map(() => call(`dossiers/${id}/receive`, {})));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe("what a dossier asks for", () => {
  it("is counted by hand for a cooperative with set 10 and an association with set 26", async () => {
    const producer = async (handle: string, legalForm: string) => {
      const id = await producerId(shop, handle);
      await shop.pool.query("update ocop_producer set legal_form = $2 where id = $1", [
        id,
        legalForm,
      ]);
      return id;
    };
    const cooperative = await begin({
      idea: idea({ producer_id: await producer("phu-sinh", "cooperative") }),
      ...FILLED_FORMS,
    });
    expect(missing(cooperative)).toEqual(PAPERS);
    const association = await producer("thu-ba", "association");
    const refused = await call("dossiers", { idea: idea({ producer_id: association }) });
    expect(refused.status).toBe(400);
    expect(await sentence(refused)).toContain("bộ 26");
    const tourism = await begin({
      idea: idea({ producer_id: association, product_set_number: 26 }),
      ...FILLED_FORMS,
    });
    expect(tourism.completeness.complete).toBe(true);
    const codes = tourism.completeness.requirements.map(({ code }) => code);
    expect(codes).not.toContain("test_report");
    expect(codes).not.toContain("samples");
  });

  it("names the open fields of the forms, and fills them one by one", async () => {
    const { id } = await begin({ idea: idea() });
    const form = (dossier: Dossier) =>
      dossier.completeness.requirements.find(({ code }) => code === "form_01");
    expect(form(await read(id))?.reason.vi).toContain("Chức vụ");
    const filled = await call(`dossiers/${id}`, { registration: FILLED_FORMS.registration });
    expect(filled.status).toBe(200);
    expect(form(await read(id))).toMatchObject({ status: "present" });
    const gender = await call(`dossiers/${id}`, {
      self_assessment: { general: { gender: "female" } },
    });
    expect(gender.status).toBe(400);
  });
});

describe("bad input", () => {
  it("is refused with a sentence and changes nothing", async () => {
    const { id, registered_product } = await begin({ idea: idea() });
    const before = await countRows();
    const attempts: [string, unknown, number][] = [
      ["dossiers", {}, 400],
      ["dossiers", { idea: idea({ product_set_number: 27 }) }, 400],
      ["dossiers", { idea: idea({ producer_id: "khong-co" }) }, 404],
      ["dossiers", { idea: idea(), kind: "upgrade" }, 400],
      ["dossiers", { registered_product_id: "khong-co" }, 404],
      ["dossiers", { registered_product_id: registered_product.id }, 409],
      ["dossiers", { idea: idea(), registration: { sample_quantity: -1 } }, 400],
      [`dossiers/${id}/receive`, {}, 400],
      [`dossiers/${id}/forward`, {}, 400],
      [`dossiers/${id}/decide`, {}, 400],
      [`dossiers/${id}/fly`, {}, 404],
      [`dossiers/${id}/file`, { done_on: "2026-02-30" }, 400],
      [`dossiers/${id}/file`, { done_on: "2999-01-01" }, 400],
      [`dossiers/${id}/file`, { receipt_number: "7" }, 400],
      ["dossiers/khong-co/file", {}, 404],
      ["evaluation-rounds", { level: "province" }, 400],
    ];
    for (const [path, body, status] of attempts) {
      const response = await call(path, body);
      expect([path, response.status]).toEqual([path, status]);
      expect((await sentence(response)).length).toBeGreaterThan(10);
    }
    for (const query of ["level=mars", "overdue=yes", "limit=0", "unit_code=1", "x=1"]) {
      expect((await call(`dossiers?${query}`)).status).toBe(400);
    }
    expect(await countRows()).toEqual(before);
    expect(await read(id)).toMatchObject({ level: "producer", steps: [] });
  });
});

describe("evaluation rounds", () => {
  type Rounds = {
    evaluation_rounds: {
      code: string;
      submit_by: string;
      is_legal: boolean;
      dossier_count: number;
    }[];
  };

  it("are the legal ones and those the province plans beside them", async () => {
    const round = {
      level: "province",
      submit_by: "2027-07-31",
      evaluate_by: "2027-09-15",
      plan_number: "15/KH-UBND",
    };
    expect((await call("evaluation-rounds", round, officer.token)).status).toBe(403);
    const backwards = await call("evaluation-rounds", { ...round, evaluate_by: "2027-07-01" });
    expect(backwards.status).toBe(400);
    const added = await Promise.all([1, 2].map(() => call("evaluation-rounds", round)));
    expect(added.map(({ status }) => status)).toEqual([201, 201]);
    const { evaluation_rounds } = (await (
      await call("evaluation-rounds?year=2027")
    ).json()) as Rounds;
    expect(evaluation_rounds.map(({ code, submit_by }) => [code, submit_by])).toEqual([
      ["centre-2027-2", "2027-01-29"],
      ["province-2027-1", "2027-04-29"],
      ["centre-2027-1", "2027-07-29"],
      ["province-2027-3", "2027-07-31"],
      ["province-2027-4", "2027-07-31"],
      ["province-2027-2", "2027-10-29"],
    ]);
  });
});
