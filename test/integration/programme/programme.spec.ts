import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { dayFromToday } from "../../support/certificates.ts";
import { producerIdOf } from "../../support/portal.ts";
import { useShop } from "../../support/shop.ts";
import {
  course,
  COURSES,
  event,
  EVENTS,
  GRANTS,
  ITEMS,
  type Entry,
  type Figure,
  type Rows,
} from "./entries.ts";

const shop = useShop();
const PLAN = "thu-chuong-trinh";
const ISLAND = "21548";

const officer = () => asStaff(shop, FIRST_OFFICER);
const commune = () => asStaff(shop, "ly-son@mau.example");
const analyst = () => asStaff(shop, "phan-tich@mau.example");

/** A producer of Lý Sơn, and one elsewhere, both with a valid certificate. */
let island: string;
let mainland: string;

async function send(
  path: string,
  body: object,
  { as = officer(), status = 201 }: { as?: ReturnType<typeof asStaff>; status?: number } = {},
): Promise<Entry> {
  const answer = await as<Record<string, Entry>>("POST", path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return Object.values(answer.body)[0] as Entry;
}

async function refusal(path: string, body: object, as = officer()): Promise<[number, string]> {
  const answer = await as<{ message: string }>("POST", path, body);
  return [answer.status, answer.body.message];
}

async function figure(metric: string, query = ""): Promise<Figure> {
  const { status, body } = await officer()<{ figure: Figure }>(
    "GET",
    `/admin/ocop/figures/${metric}?plan=${PLAN}${query}`,
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body.figure;
}

const rows = async (metric: string, query = "") =>
  (await officer()<Rows>("GET", `/admin/ocop/figures/${metric}/rows?plan=${PLAN}${query}`)).body;

const counts = async (path: string, query = "", as = officer()) =>
  (await as<{ count: number }>("GET", `${path}${query}`)).body.count;

beforeAll(async () => {
  island = await producerIdOf(shop, "dori");
  const { rows: found } = await shop.pool.query<{ id: string }>(
    `select producer.id from ocop_producer producer
     join ocop_registered_product product on product.producer_id = producer.id
     join ocop_certification certificate on certificate.registered_product_id = product.id
     join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where producer.state = 'active' and unit.code <> $1 and certificate.valid_until > $2
     order by producer.id limit 1`,
    [ISLAND, dayFromToday(30)],
  );
  mainland = found[0]?.id ?? "";
  const plan = {
    name_vi: "Kế hoạch thử",
    name_en: "A plan to try",
    starts_on: dayFromToday(-100),
    ends_on: dayFromToday(100),
    counted_kinds: ["supermarket"],
    targets: [
      { metric: "trained_producers", target: 100, due_on: dayFromToday(100) },
      { metric: "strengthened_producers", target: 2, due_on: dayFromToday(100) },
    ],
  };
  expect((await officer()("POST", `/admin/ocop/plans/${PLAN}`, plan)).status).toBe(201);
});

describe("training courses", () => {
  it("raise the share trained by attendance, and a correction says so without undoing what was known", async () => {
    const before = await figure("trained_producers");
    expect(before.total.values.trained).toBe(0);
    expect(before.total.headline).toBe(0);
    const { id } = await send(COURSES, course([{ producer_id: island, people: 3 }]));
    const after = await figure("trained_producers");
    const whole = after.total.values.denominator ?? 0;
    expect(after.total.values.trained).toBe(1);
    expect(after.total.headline).toBe(Math.round(1000 / whole) / 10);
    expect(after.breakdowns.commune?.find(({ key }) => key === ISLAND)?.values.trained).toBe(1);
    expect(
      (await figure("trained_producers", `&date=${dayFromToday(-9)}`)).total.values.trained,
    ).toBe(0);

    const both = course([
      { producer_id: island, people: 2 },
      { producer_id: mainland, people: 1 },
    ]);
    const reason = "Bổ sung danh sách ký tên";
    const corrected = await send(`${COURSES}/${id}/correct`, { ...both, reason }, { status: 200 });
    expect(corrected.versions.map((version) => version.revision)).toEqual([2, 1]);
    expect(corrected.versions[0]?.reason).toBe(reason);
    expect(corrected.attendance.map(({ people }) => people).sort()).toEqual([1, 2]);
    const now = await figure("trained_producers");
    expect(now.total.values.trained).toBe(2);
    const pinned = await figure(
      "trained_producers",
      `&known_at=${encodeURIComponent(after.known_at)}`,
    );
    expect(pinned.total).toEqual(after.total);

    const behind = await rows(
      "trained_producers",
      `&measure=trained&dimension=commune&key=${ISLAND}`,
    );
    expect(behind.rows.map(({ producer_id }) => producer_id)).toEqual([island]);
    expect(behind.rows[0]?.entries).toMatchObject([{ noun: "training_course", id }]);

    // The same again is no correction.
    const same = await send(`${COURSES}/${id}/correct`, { ...both, reason }, { status: 200 });
    expect(same.revision).toBe(2);

    const withdraw = `${COURSES}/${id}/withdraw`;
    expect((await refusal(withdraw, {}))[0]).toBe(400);
    const gone = await send(withdraw, { reason: "Lớp không diễn ra" }, { status: 200 });
    expect(gone.withdrawn).toBe(true);
    expect((await figure("trained_producers")).total.values.trained).toBe(0);
    expect((await refusal(withdraw, { reason: "Lần nữa" }))[0]).toBe(409);
    expect(await counts(COURSES, "?withdrawn=false")).toBe(0);
    expect(await counts(COURSES, "?withdrawn=true")).toBe(1);
  });

  it("refuses what cannot be, in both languages, and keeps nothing of it", async () => {
    const kept = await counts(COURSES);
    const one = { producer_id: island, people: 1 };
    const wrong: [object, string][] = [
      [course([one, one]), "One line for each producer"],
      [course([{ ...one, people: 0 }]), "ghi số người dự"],
      [course([], { ends_on: dayFromToday(-30) }), "on or after the first day"],
      [course([one], { starts_on: dayFromToday(3), ends_on: dayFromToday(4) }), "Lớp chưa bắt đầu"],
      [course([], { name: " " }), "needs 1 to 200 characters"],
      [course([], { starts_on: "2026-02-30" }), "cần một ngày có thật"],
      [course([], { teacher: "Ai đó" }), "leave this field out"],
      [course([], { name: "\u0000" }), "bỏ ký tự không in được"],
    ];
    for (const [body, sentence] of wrong) {
      const [status, message] = await refusal(COURSES, body);
      expect(status, message).toBe(400);
      expect(message).toContain(sentence);
      expect(message).toContain(" / ");
    }
    const unknown = course([{ producer_id: "opro_khong_co", people: 1 }]);
    expect((await refusal(COURSES, unknown))[0]).toBe(404);
    expect(await counts(COURSES)).toBe(kept);
  });
});

describe("trade events", () => {
  it("count by kind and by where producers came from, with what came of them", async () => {
    const outcome = {
      producer_id: mainland,
      kind: "contract",
      partner: "Siêu thị Mẫu",
      amount_vnd: 5_000_000_000,
      agreed_on: dayFromToday(-17),
    };
    const empty = await send(EVENTS, event({ kind: "conference", name: "Hội nghị Mẫu" }));
    const fair = await send(
      EVENTS,
      event({ producer_ids: [island, mainland], outcomes: [outcome] }),
    );
    expect(fair.outcomes).toMatchObject([{ partner: "Siêu thị Mẫu", amount_vnd: 5_000_000_000 }]);
    const { total, breakdowns } = await figure("trade_promotion_events");
    expect(total.values.count).toBe(2);
    expect(breakdowns.event_kind).toMatchObject([
      { key: "conference", label: { vi: "Hội nghị, hội thảo" }, values: { count: 1 } },
      { key: "fair", values: { count: 1 } },
    ]);
    expect(breakdowns.commune).toHaveLength(2);
    const behind = await rows("trade_promotion_events", "&measure=count");
    expect(behind.entries.map(({ id }) => id).sort()).toEqual([empty.id, fair.id].sort());
    const onIsland = await rows(
      "trade_promotion_events",
      `&measure=count&dimension=commune&key=${ISLAND}`,
    );
    expect(onIsland.entries).toMatchObject([{ id: fair.id, kind: "fair" }]);
    const byStar = `/admin/ocop/figures/trade_promotion_events/rows?dimension=star&key=4`;
    expect((await officer()("GET", byStar)).status).toBe(400);

    expect(await counts(EVENTS, "?kind=fair,export_mission")).toBe(1);
    expect(await counts(EVENTS, `?producer_id=${island}`)).toBe(1);
    expect(await counts(EVENTS, "?q=hội nghị")).toBe(1);
    expect(await counts(EVENTS, `?starts_on_from=${dayFromToday(-5)}`)).toBe(0);
    expect((await officer()("GET", `${EVENTS}?kind=party`)).status).toBe(400);
    expect((await officer()("GET", `${EVENTS}?order=amount`)).status).toBe(400);
  });

  it("refuses a contract of somebody who was not there, or of another day, or with another's paper", async () => {
    const outcome = (over: object) => ({
      ...{ producer_id: island, kind: "order", partner: "Mẫu", amount_vnd: 1 },
      ...{ agreed_on: dayFromToday(-18), ...over },
    });
    const wrong: [number, object][] = [
      [400, event({ outcomes: [outcome({})] })],
      [
        400,
        event({ producer_ids: [island], outcomes: [outcome({ agreed_on: dayFromToday(-30) })] }),
      ],
      [400, event({ producer_ids: [island], outcomes: [outcome({ amount_vnd: 0.5 })] })],
      [400, event({ producer_ids: [island], outcomes: [outcome({ amount_vnd: 1e15 })] })],
      [404, event({ producer_ids: [island], outcomes: [outcome({ document_id: "odoc_khong" })] })],
      [404, event({ producer_ids: ["opro_khong_co"] })],
    ];
    for (const [status, body] of wrong) {
      expect((await refusal(EVENTS, body))[0], JSON.stringify(body)).toBe(status);
    }
  });
});

describe("support", () => {
  const grant = (producer_id: string, over: object = {}) => ({
    ...{ producer_id, kind: "packaging", description: null, given_on: dayFromToday(-5) },
    ...{ amount_vnd: 20_000_000, decision_number: "12/QĐ-SNNMT", ...over },
  });

  it("strengthens each producer once, whatever it was given", async () => {
    const first = await send(GRANTS, grant(island));
    await send(GRANTS, grant(island, { kind: "testing", amount_vnd: null }));
    const { total, breakdowns, target } = await figure("strengthened_producers");
    expect(total.values.count).toBe(1);
    expect(target?.status).toBe("on_pace");
    expect(breakdowns.support_kind?.map(({ key }) => key)).toEqual(["packaging", "testing"]);
    const behind = await rows(
      "strengthened_producers",
      "&measure=count&dimension=support_kind&key=testing",
    );
    expect(behind.rows.map(({ producer_id }) => producer_id)).toEqual([island]);
    expect(behind.rows[0]?.entries).toHaveLength(2);

    const reason = "Ghi nhầm cơ sở";
    await send(`${GRANTS}/${first.id}/correct`, { ...grant(mainland), reason }, { status: 200 });
    expect((await figure("strengthened_producers")).total.values.count).toBe(2);
    const { rows: log } = await shop.pool.query<{ actor_type: string; reason: string | null }>(
      "select actor_type, reason from ocop_audit_entry where entity = 'support_grant' order by created_at desc limit 1",
    );
    expect(log).toEqual([{ actor_type: "staff", reason }]);
    const change = shop.pool.query("update ocop_support_grant set amount_vnd = 0");
    await expect(change).rejects.toThrow(/only added/);
  });

  it("refuses what is still to come and what is no money", async () => {
    const [later, message] = await refusal(GRANTS, grant(island, { given_on: dayFromToday(1) }));
    expect(later).toBe(400);
    expect(message).toContain("its day cannot be after today");
    for (const amount_vnd of [-1, 1.5, "nhiều", 3_000_000_000]) {
      expect((await refusal(GRANTS, grant(island, { amount_vnd })))[0]).toBe(400);
    }
    expect((await refusal(GRANTS, grant(island, { kind: "gift" })))[0]).toBe(400);
  });
});

describe("communication", () => {
  const item = (over: object = {}) => ({
    ...{ kind: "story", title_vi: "Chuyện hành tỏi", title_en: null, outlet: "Báo Quảng Ngãi" },
    ...{ url: "https://baoquangngai.mau.example/hanh-toi", published_on: dayFromToday(-1) },
    ...{ is_public: true, producer_ids: [island], registered_product_ids: [], ...over },
  });

  it("is shown to everybody when it is public and out, and about a product it is about its producer", async () => {
    const { rows: products } = await shop.pool.query<{ id: string }>(
      "select id from ocop_registered_product where producer_id = $1 order by id limit 1",
      [island],
    );
    const about = { producer_ids: [], registered_product_ids: [products[0]?.id] };
    const { id, producers } = await send(ITEMS, item(about));
    expect(producers.map((producer) => producer.id)).toEqual([island]);
    await send(ITEMS, item({ title_vi: "Nội bộ", is_public: false, url: null }));
    await send(ITEMS, item({ title_vi: "Sắp tới", published_on: dayFromToday(3) }));
    type Public = { communication_items: { title_vi: string; url: string }[]; count: number };
    const read = async () =>
      (await (await shop.store("/store/ocop/communication-items")).json()) as Public;
    const { communication_items, count } = await read();
    expect(count).toBe(1);
    expect(communication_items).toMatchObject([{ title_vi: "Chuyện hành tỏi" }]);
    expect(JSON.stringify(communication_items)).not.toContain("recorded_by");
    await send(`${ITEMS}/${id}/withdraw`, { reason: "Báo đã gỡ bài" }, { status: 200 });
    expect((await read()).count).toBe(0);
    expect((await shop.store("/store/ocop/communication-items?limit=0")).status).toBe(400);
  });

  it("refuses a public item that nobody can open", async () => {
    expect((await refusal(ITEMS, item({ url: null })))[1]).toContain("Give a link");
    expect((await refusal(ITEMS, item({ url: "javascript:alert(1)" })))[0]).toBe(400);
    expect((await refusal(ITEMS, item({ registered_product_ids: ["oreg_khong"] })))[0]).toBe(404);
  });
});

describe("who may do what", () => {
  it("lets an officer of a commune record its own producers, and see no others", async () => {
    const own = await send(COURSES, course([{ producer_id: island, people: 1 }]), {
      as: commune(),
    });
    const foreign = course([{ producer_id: mainland, people: 1 }]);
    expect((await refusal(COURSES, foreign, commune()))[0]).toBe(404);
    expect((await refusal(COURSES, course([]), commune()))[1]).toContain("Name at least one");
    const elsewhere = await send(COURSES, foreign);
    const shared = await send(
      COURSES,
      course([
        { producer_id: mainland, people: 1 },
        { producer_id: island, people: 4 },
      ]),
    );
    const path = (id: string) => `${COURSES}/${id}`;
    expect((await commune()("GET", path(elsewhere.id))).status).toBe(404);
    const reason = "Thử";
    expect((await refusal(`${path(elsewhere.id)}/withdraw`, { reason }, commune()))[0]).toBe(404);
    const seen = await commune()<{ training_course: Entry }>("GET", path(shared.id));
    expect(seen.body.training_course.is_correctable).toBe(false);
    expect(seen.body.training_course.attendance).toMatchObject([{ people: 4 }]);
    expect((await refusal(`${path(shared.id)}/withdraw`, { reason }, commune()))[0]).toBe(403);
    const mine = await send(`${path(own.id)}/withdraw`, { reason }, { as: commune(), status: 200 });
    expect(mine.is_correctable).toBe(true);
  });

  it("lets analysts read and change nothing", async () => {
    for (const path of [COURSES, EVENTS, GRANTS, ITEMS]) {
      expect((await analyst()("GET", path)).status).toBe(200);
      expect((await analyst()("POST", path, {})).status).toBe(403);
    }
  });

  it("answers 404 for what is not there, of each noun", async () => {
    for (const path of [COURSES, EVENTS, GRANTS, ITEMS]) {
      for (const id of ["khong-co", "a.b", "x".repeat(200)]) {
        expect((await officer()("GET", `${path}/${id}`)).status, `${path}/${id}`).toBe(404);
      }
      expect((await refusal(`${path}/khong-co/withdraw`, { reason: "Thử" }))[0]).toBe(404);
    }
  });
});
