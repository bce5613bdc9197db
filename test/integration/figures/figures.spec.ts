import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { knowSince } from "../../support/figures/know-since.ts";
import { pdfLines } from "../../support/pdf-text.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const BASE = "/admin/ocop/figures";
const RATE = `${BASE}/modern_channel_producers`;
const PLAN = "thu-2026";
const OFFICER_OF_LY_SON = "ly-son@mau.example";

type Values = Record<string, number | null>;
type Cell = { key: string; label: { vi: string }; values: Values; percents: Values };
type Figure = {
  date: string;
  known_at: string;
  total: { values: Values; percents: Values; headline: number } | null;
  target: { target: number; status: string; missing: number } | null;
  breakdowns: Record<string, Cell[]>;
  compared: {
    total: { values: Values };
    difference: number;
    reported: { known_at: string; total: { values: Values }; corrected: number | null };
  } | null;
};
type Change = { what: string; producer_id: string; reason: string | null };
type Participation = {
  participation: { id: string; facts: { revision: number }[]; evidence: { id: string }[] };
};

let officer: ReturnType<typeof asStaff>;
let producer: { id: string; unit_code: string };
let today: string;
let shopee: string;

async function figure(query = ""): Promise<Figure> {
  const { status, body } = await officer<{ figure: Figure }>("GET", `${RATE}?plan=${PLAN}${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.figure;
}

async function join(channel_code: string): Promise<string> {
  const { status, body } = await officer<Participation>("POST", "/admin/ocop/participations", {
    producer_id: producer.id,
    channel_code,
    started_on: "2026-01-05",
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.participation.id;
}

async function addEvidence(id: string, facts: object): Promise<string> {
  const path = `/admin/ocop/participations/${id}/evidence`;
  const { status, body } = await officer<Participation>("POST", path, facts);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.participation.evidence[0]?.id ?? "";
}

const check = (id: string, evidence: string, body: object) =>
  officer("POST", `/admin/ocop/participations/${id}/evidence/${evidence}/check`, body);

beforeAll(async () => {
  officer = asStaff(shop, FIRST_OFFICER);
  const { rows } = await shop.pool.query<{ id: string; unit_code: string; today: string }>(
    `select producer.id, unit.code as unit_code,
       to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as today
     from ocop_certification certificate
     join ocop_registered_product product on product.id = certificate.registered_product_id
     join ocop_producer producer on producer.id = product.producer_id and producer.state = 'active'
     join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where certificate.valid_until > to_char(now(), 'YYYY-MM-DD') and unit.code <> '21548'
     order by producer.id limit 1`,
  );
  producer = rows[0] as typeof producer;
  today = rows[0]?.today ?? "";
  const plan = {
    name_vi: "Kế hoạch thử",
    name_en: "A plan to try",
    starts_on: "2026-01-01",
    ends_on: "2026-12-31",
    counted_kinds: ["supermarket", "ecommerce_platform"],
    targets: [{ metric: "modern_channel_producers", target: 50, due_on: "2026-12-31" }],
  };
  expect((await officer("POST", `/admin/ocop/plans/${PLAN}`, plan)).status).toBe(201);
  shopee = await join("shopee");
});

describe("the modern-channel rate", () => {
  it("rises with what is declared, shown and sold, and says where", async () => {
    const before = await figure(`&known_at=2026-01-01T00:00:00Z`);
    expect(before.total?.values.declared).toBe(0);
    const declared = await figure();
    expect(declared.total?.values.declared).toBeGreaterThan(0);
    expect(declared.target).toMatchObject({ target: 50 });
    const was = declared.total?.values.evidenced ?? 0;

    const link = await addEvidence(shopee, { kind: "shop_link", url: "https://shopee.vn/mau" });
    expect((await figure()).total?.values.evidenced).toBe(was);
    expect((await check(shopee, link, { outcome: "verified" })).status).toBe(200);
    const shown = await figure();
    expect(shown.total?.values.evidenced).toBe(was + 1);
    expect(shown.breakdowns.channel?.find(({ key }) => key === "shopee")?.label.vi).toBe("Shopee");
    const commune = shown.breakdowns.commune?.find(({ key }) => key === producer.unit_code);
    expect(commune?.values.evidenced).toBeGreaterThan(0);
    const { denominator = 0, evidenced = 0 } = shown.total?.values ?? {};
    expect(shown.total?.headline).toBe(
      Math.round(((evidenced ?? 0) * 1000) / (denominator ?? 1)) / 10,
    );

    // As it was known before: the same, whatever was recorded since.
    const pinned = await figure(`&known_at=${encodeURIComponent(declared.known_at)}`);
    expect(pinned.total).toEqual(declared.total);
    expect((await figure(`&compare=2026-01-04`)).compared?.total.values.evidenced).toBe(0);
  });

  it("tells what happened between two days from what was only recorded later, and by whom", async () => {
    // The producer and its certificates were known long before; of this participation nobody knew.
    await knowSince(shop, producer.id, "2025-01-01");
    const { compared, known_at } = await figure("&compare=2026-01-20");
    expect(compared?.total.values.declared).toBe(1);
    expect(compared?.reported.total.values.declared).toBe(0);
    expect(compared?.reported.known_at).toBe("2026-01-20T16:59:59.999Z");
    // Its link was looked at today: on that day nothing was evidenced, by either knowledge.
    expect(compared?.reported.corrected).toBe(0);
    const since = encodeURIComponent(compared?.reported.known_at ?? "");
    const asked = `date=2026-01-20&since=${since}&known_at=${encodeURIComponent(known_at)}`;
    const changes = `/admin/ocop/figure-changes?${asked}&limit=100`;
    const { body } = await officer<{ changes: Change[] }>("GET", changes);
    const theirs = body.changes.filter(({ producer_id }) => producer_id === producer.id);
    expect(theirs.map(({ what }) => what)).toContain("participation");
    expect(theirs.map(({ what }) => what)).not.toContain("evidence_check");
    const commune = asStaff(shop, OFFICER_OF_LY_SON);
    const ofLySon = await commune<{ changes: Change[] }>("GET", changes);
    expect(ofLySon.status).toBe(200);
    expect(ofLySon.body.changes.map(({ producer_id }) => producer_id)).not.toContain(producer.id);
    expect((await officer("GET", "/admin/ocop/figure-changes?date=2026-01-20")).status).toBe(400);
    const list = await officer<{ figures: Figure[] }>("GET", `${BASE}?compare=2026-01-20`);
    expect(list.body.figures[0]?.compared?.total.values.declared).toBe(1);
  });

  it("leads from a number to its rows, their evidence and why there is no more", async () => {
    const path = `${RATE}/rows?plan=${PLAN}&measure=evidenced&dimension=channel&key=shopee`;
    const { body } = await officer<{
      label: { vi: string };
      count: number;
      rows: {
        producer_id: string;
        level: string;
        participations: { id: string; reasons: string[]; evidence: { url: string }[] }[];
      }[];
    }>("GET", path);
    const row = body.rows.find(({ producer_id }) => producer_id === producer.id);
    expect(row?.level).toBe("evidenced");
    expect(body.label.vi).toBe("Shopee");
    const taking = row?.participations.find(({ id }) => id === shopee);
    expect(taking?.reasons).toEqual(["no_sale"]);
    expect(taking?.evidence[0]?.url).toBe("https://shopee.vn/mau");
  });

  it.each([
    ["modern_channel_producers", PLAN, "declared"],
    ["modern_channel_products", PLAN, "denominator"],
    // The province's own plan began long enough ago to have new products.
    ["new_products", "69-kh-ubnd-2024", "count"],
  ])("leads from each number of %s to as many rows as it counts", async (metric, plan, value) => {
    const asked = `plan=${plan}&date=${today}`;
    const { body } = await officer<{ figure: Figure }>("GET", `${BASE}/${metric}?${asked}`);
    const numbers = ["set", "group", "sector", "star", "legal_form", "channel_kind"].flatMap(
      (dimension) =>
        (body.figure.breakdowns[dimension] ?? []).map((cell) => ({ dimension, ...cell })),
    );
    const counted = numbers.filter(({ values }) => (values[value] ?? 0) > 0);
    expect(new Set(counted.map(({ dimension }) => dimension)).size).toBeGreaterThanOrEqual(5);
    for (const { dimension, key, values } of numbers) {
      const cell = `dimension=${dimension}&key=${encodeURIComponent(key)}&limit=1`;
      // Of products each row counts, whatever the measure.
      const measure = value === "count" ? "" : `&measure=${value}`;
      const rows = await officer<{ count: number }>(
        "GET",
        `${BASE}/${metric}/rows?${asked}&${cell}${measure}`,
      );
      expect([dimension, key, rows.body.count]).toEqual([dimension, key, values[value]]);
    }
  });

  it("lists who is missing with the nearest step", async () => {
    type Missing = { count: number; rows: { producer_id: string; step: string }[] };
    const { body } = await officer<Missing>("GET", `${RATE}/missing?plan=${PLAN}&limit=100`);
    const { denominator, evidenced } = (await figure()).total?.values ?? {};
    expect(body.count).toBe((denominator ?? 0) - (evidenced ?? 0));
    expect(body.rows.every(({ step }) => step.length > 0)).toBe(true);
    expect(body.rows.map(({ producer_id }) => producer_id)).not.toContain(producer.id);
    const products = await officer("GET", `${BASE}/new_products/missing`);
    expect(products.status).toBe(400);
  });

  it("falls when the link is dead, by a newer row that leaves the older one", async () => {
    const was = await figure();
    const { body } = await officer<Participation>("GET", `/admin/ocop/participations/${shopee}`);
    const link = body.participation.evidence[0]?.id ?? "";
    expect((await check(shopee, link, { outcome: "dead" })).status).toBe(400);
    expect((await check(shopee, link, { outcome: "dead", note: "Trang báo lỗi" })).status).toBe(
      200,
    );
    const now = await figure();
    expect(now.total?.values.evidenced).toBe((was.total?.values.evidenced ?? 0) - 1);
    const pinned = await figure(`&known_at=${encodeURIComponent(was.known_at)}`);
    expect(pinned.total).toEqual(was.total);
    expect((await check(shopee, link, { outcome: "verified" })).status).toBe(200);
  });

  it("corrects a participation with a reason only", async () => {
    const path = `/admin/ocop/participations/${shopee}/correct`;
    const right = { started_on: "2026-02-01", ended_on: null };
    expect((await officer("POST", path, right)).status).toBe(400);
    const { status, body } = await officer<Participation>("POST", path, {
      ...right,
      reason: "Hợp đồng ghi ngày 01/02",
    });
    expect(status).toBe(200);
    expect(body.participation.facts.map(({ revision }) => revision)).toEqual([2, 1]);
  });
});

it("holds each month against the even way to the target, from the plan's first day on", async () => {
  const { body } = await officer<{ points: { date: string; expected: number | null }[] }>(
    "GET",
    `${RATE}/trend?plan=${PLAN}&date=2026-07-02&months=7`,
  );
  const expected = new Map(body.points.map((point) => [point.date, point.expected]));
  expect(expected.get("2025-12-31")).toBeNull();
  // Of 364 days 182 have passed: half of 50.
  expect(expected.get("2026-07-02")).toBe(25);
});

it("writes the same numbers to XLSX, CSV, JSON and PDF as to the screen", async () => {
  const screen = await figure();
  const known = encodeURIComponent(screen.known_at);
  const token = await shop.adminToken(FIRST_OFFICER);
  const file = async (format: string): Promise<Buffer> => {
    const path = `${RATE}/files/${format}?plan=${PLAN}&date=${screen.date}&known_at=${known}`;
    const response = await fetch(`${shop.backendUrl}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const json = JSON.parse((await file("json")).toString()) as Figure;
  expect(json.total).toEqual(screen.total);
  expect(json.breakdowns).toEqual(screen.breakdowns);

  const numbersOf = ({ values, percents }: { values: Values; percents: Values }) => [
    ...["denominator", "declared", "evidenced", "selling"].map((name) => values[name]),
    ...["declared", "evidenced", "selling"].map((name) => percents[name]),
  ];
  const written = (cell: { values: Values; percents: Values }) =>
    numbersOf(cell).map((value) => (value === null ? "ẩn" : String(value)));
  const cells = Object.values(screen.breakdowns).flat();
  const expected = [...(screen.total ? [screen.total] : []), ...cells].map(written);
  expect(expected.length).toBeGreaterThan(20);

  const csv = (await file("csv")).toString("utf8").replace(/^\uFEFF/, "");
  const lines = csv.trim().split("\r\n").slice(1);
  const unquoted = (cell: string) => cell.replaceAll('"', "");
  expect(lines.map((line) => line.split(",").slice(-7).map(unquoted))).toEqual(expected);

  const workbook = await file("xlsx");
  const numbers = await readSheet(workbook, "Số liệu");
  expect(numbers.slice(1).map((row) => row.slice(3).map(String))).toEqual(expected);
  const definitions = await readSheet(workbook, "Định nghĩa");
  expect(JSON.stringify(definitions)).toContain("modern_channel_producers v1");

  const pdf = pdfLines(await file("pdf"));
  expect(pdf).toContain("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  for (const numbersOfCell of expected) {
    const place = pdf.findIndex((_, index) =>
      numbersOfCell.every((number, offset) => pdf[index + offset] === number),
    );
    expect(place, numbersOfCell.join(" ")).toBeGreaterThan(-1);
  }
});

describe("who may do what", () => {
  it("shows everybody the figures without people, and not how they were known before", async () => {
    const response = await shop.store(`/store/ocop/figures?date=${today}&months=2`);
    expect(response.status).toBe(200);
    const { figures } = (await response.json()) as {
      figures: (Figure & { metric: { id: string }; trend: unknown[] })[];
    };
    expect(figures).toHaveLength(9);
    for (const { breakdowns } of figures) {
      for (const people of ["gender", "ethnicity", "disability"]) {
        expect(breakdowns).not.toHaveProperty(people);
      }
    }
    const rate = figures.find(({ metric }) => metric.id === "modern_channel_producers");
    expect(rate?.trend).toHaveLength(3);
    const pinned = await shop.store("/store/ocop/figures?known_at=2026-01-01T00:00:00Z");
    expect(pinned.status).toBe(400);
    expect((await shop.store("/store/ocop/figures?breakdown=gender")).status).toBe(400);
  });

  it("narrows an officer of a commune to it, in figures and in participations", async () => {
    const commune = asStaff(shop, OFFICER_OF_LY_SON);
    const { body } = await commune<{ figure: Figure }>("GET", `${RATE}?plan=${PLAN}`);
    expect(body.figure.breakdowns.commune?.every(({ key }) => key === "21548")).toBe(true);
    expect(body.figure.total?.values.declared).toBe(0);
    expect((await commune("GET", `/admin/ocop/participations/${shopee}`)).status).toBe(404);
    const correct = { started_on: "2026-02-01", reason: "Không phải của tôi" };
    const path = `/admin/ocop/participations/${shopee}/correct`;
    expect((await commune("POST", path, correct)).status).toBe(404);
    const foreign = { producer_id: producer.id, channel_code: "lazada", started_on: today };
    expect((await commune("POST", "/admin/ocop/participations", foreign)).status).toBe(404);
    expect((await commune("GET", "/admin/ocop/figure-snapshots")).status).toBe(403);
  });

  it("lets analysts read and change nothing", async () => {
    const analyst = shop.signIns.find(({ role }) => role.startsWith("analyst"));
    const reader = asStaff(shop, analyst?.email ?? "");
    expect((await reader("GET", BASE)).status).toBe(200);
    expect((await reader("GET", "/admin/ocop/participations")).status).toBe(200);
    const correct = { started_on: "2026-02-01", reason: "Chỉ đọc" };
    const path = `/admin/ocop/participations/${shopee}/correct`;
    expect((await reader("POST", path, correct)).status).toBe(403);
    expect((await reader("POST", `/admin/ocop/plans/${PLAN}`, {})).status).toBe(403);
  });

  it("refuses what no figure can be read for", async () => {
    for (const query of ["date=2026-02-30", "known_at=2999-01-01T00:00:00Z", "breakdown=colour"]) {
      expect((await officer("GET", `${RATE}?${query}`)).status, query).toBe(400);
    }
    expect((await officer("GET", `${BASE}/no_such_figure`)).status).toBe(404);
    expect((await officer("GET", `${RATE}?plan=khong-co`)).status).toBe(404);
  });
});
