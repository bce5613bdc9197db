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
const PUBLIC = "/store/ocop/misuse-reports";
const STAFF = "/admin/ocop/misuse-reports";
const CONTACT = "0912 345 678";

interface Report {
  id: string;
  code: string;
  origin: string;
  state: string;
  next_states: string[];
  received_on: string;
  product_text: string | null;
  outcome: string | null;
  handled_by_name: string | null;
  reporter_contact?: string | null;
  registered_product: { id: string } | null;
  certification: { id: string; public_code: string } | null;
  inspections: { id: string; state: string; planned_on: string }[];
}
interface One {
  misuse_report: Report;
}
interface List {
  misuse_reports: Report[];
  count: number;
}

let garlic: Registered;
beforeAll(async () => {
  garlic = await registered(shop, "toi-ly-son-dori");
});

const report = (over: object = {}) => ({
  description: "Quán bán tỏi dán tem OCOP 5 sao, trong khi sản phẩm chỉ có 4 sao",
  ...over,
});

/** Each caller is a client of its own, as the proxy in front would name it. */
function send(body: unknown, client: string): Promise<Response> {
  return shop.store(PUBLIC, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "x-forwarded-for": client },
  });
}

let nextClient = 1;
async function filed(over: object = {}): Promise<Report> {
  const response = await send(report(over), `198.51.100.${nextClient++}`);
  expect(response.status).toBe(201);
  const { report: answer } = (await response.json()) as { report: { code: string } };
  const { misuse_reports: found } = await get<List>(shop, `${STAFF}?q=${answer.code}`);
  const id = found[0]?.id ?? "";
  return (await get<One>(shop, `${STAFF}/${id}`)).misuse_report;
}

describe("a report from the public", () => {
  it("is filed with its product and certificate, and asked for again by its code", async () => {
    const { rows } = await shop.pool.query<{ id: string; public_code: string }>(
      "select id, public_code from ocop_certification where registered_product_id = $1",
      [garlic.id],
    );
    const code = rows[0]?.public_code ?? "";
    const typed = `${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`;
    const one = await filed({
      product_handle: "toi-ly-son-dori",
      certificate_code: typed,
      product_text: "Tỏi Lý Sơn",
      seen_at: "Chợ Quảng Ngãi",
      reporter_name: "Trần B",
      reporter_contact: CONTACT,
    });
    expect(one).toMatchObject({
      origin: "public",
      state: "new",
      product_text: "Tỏi Lý Sơn",
      received_on: dayFromToday(),
      registered_product: { id: garlic.id },
      certification: { id: rows[0]?.id, public_code: code },
      reporter_contact: CONTACT,
    });
    expect(one.code).toMatch(/^[0-9A-Z]{16}$/);
    expect(await auditOf(shop, "misuse_report", one.id)).toMatchObject([
      { action: "created", actor_type: "public", actor_id: null },
    ]);

    const again = await shop.store(`${PUBLIC}/${one.code}`);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ state: "new", received_on: dayFromToday() });
  });

  it("keeps an address and a code that the register does not know as text", async () => {
    const one = await filed({
      product_handle: "khong-co",
      certificate_code: "AAAA",
      product_text: "Tỏi lạ",
    });
    expect(one).toMatchObject({
      product_text: "Tỏi lạ · /products/khong-co · /certificates/AAAA",
      registered_product: null,
      certification: null,
    });
  });

  it("never shows who reported outside the report's own staff page", async () => {
    const one = await filed({ reporter_contact: CONTACT, reporter_name: "Trần Bí Mật" });
    const list = await (await shop.admin(`${STAFF}?limit=100`)).text();
    const open = await (await shop.store(`${PUBLIC}/${one.code}`)).text();
    for (const text of [list, open]) {
      expect(text).not.toContain(CONTACT);
      expect(text).not.toContain("Trần Bí Mật");
    }
    expect(shop.logs()).not.toContain(CONTACT);
  });

  it("answers a program that fills the hidden field like everybody, and stores nothing", async () => {
    const before = await countOf(shop, "ocop_misuse_report");
    const response = await send(report({ website: "http://spam.example" }), "203.0.113.50");
    expect(response.status).toBe(201);
    const { report: answer } = (await response.json()) as { report: { code: string } };
    expect(answer.code).toMatch(/^[0-9A-Z]{16}$/);
    expect(await countOf(shop, "ocop_misuse_report")).toBe(before);
    expect((await shop.store(`${PUBLIC}/${answer.code}`)).status).toBe(404);
  });

  it("takes the hidden field empty, as a browser sends it", async () => {
    expect((await send(report({ website: "", product_text: "" }), "203.0.113.51")).status).toBe(
      201,
    );
  });

  it.each<[string, unknown, RegExp]>([
    ["no description", {}, /description.*10.*2000/],
    ["too short a one", report({ description: "  ngắn   " }), /description/],
    ["too long a one", report({ description: "x".repeat(2001) }), /description/],
    ["a number", report({ description: 12345678901 }), /description/],
    ["an unprintable character", report({ description: "tem giả\u0000 ở chợ" }), /description/],
    ["a contact without end", report({ reporter_contact: "9".repeat(301) }), /reporter_contact/],
    ["a field that is none", report({ state: "confirmed" }), /state/],
    ["a list", [], /đối tượng JSON.*a JSON object/],
  ])("answers 400 in words to %s and writes nothing", async (_case, body, words) => {
    const before = await countOf(shop, "ocop_misuse_report");
    const response = await send(body, "203.0.113.60");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(words) as string,
    });
    expect(await countOf(shop, "ocop_misuse_report")).toBe(before);
  });

  it("answers 400 to JSON that is none, and 404 to a code that is none", async () => {
    const broken = await shop.store(PUBLIC, { method: "POST", body: "{" });
    expect(broken.status).toBe(400);
    for (const code of ["0000000000000000", "abc", "%00", "a'b"]) {
      expect((await shop.store(`${PUBLIC}/${code}`)).status, code).toBe(404);
    }
  });
});

describe("the limit of reports", () => {
  it("stops a client at ten an hour with a sentence, and nobody else", async () => {
    const client = "192.0.2.1";
    const at = await countOf(shop, "ocop_misuse_report");
    const answers = await Promise.all(Array.from({ length: 14 }, () => send(report(), client)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(refused).toHaveLength(4);
    const [first] = refused;
    const seconds = Number(first?.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect(await first?.json()).toMatchObject({
      type: "too_many_requests",
      message: expect.stringMatching(/sau một giờ.*in an hour/) as string,
    });
    expect(await countOf(shop, "ocop_misuse_report")).toBe(at + 10);
    expect((await send(report(), "192.0.2.2")).status).toBe(201);
  });

  it("counts an IPv6 network as one client, and starts anew when the hour is over", async () => {
    for (let host = 1; host <= 10; host++) {
      expect((await send(report(), `2001:db8:1:2::${host}`)).status).toBe(201);
    }
    expect((await send(report(), "2001:db8:1:2:ffff::1")).status).toBe(429);
    expect((await send(report(), "2001:db8:1:3::1")).status).toBe(201);
    await shop.pool.query("update ocop_request_window set ends_at = now() - interval '1 second'");
    expect((await send(report(), "2001:db8:1:2::1")).status).toBe(201);
    expect(await countOf(shop, "ocop_request_window")).toBe(1);
  });

  it("keeps no address, and refuses nobody for what was not taken", async () => {
    const client = "192.0.2.77";
    for (let turn = 0; turn < 12; turn++) {
      expect((await send({}, client)).status).toBe(400);
    }
    expect((await send(report(), client)).status).toBe(201);
    const { rows } = await shop.pool.query<{ key: string }>("select key from ocop_request_window");
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
    const { rows: reports } = await shop.pool.query("select * from ocop_misuse_report");
    expect(JSON.stringify(reports)).not.toContain(client);
  });
});

describe("staff", () => {
  it("file a report that came by phone, under their own name", async () => {
    const { misuse_report: one } = await post<One>(
      shop,
      STAFF,
      report({ registered_product_id: garlic.id, reporter_contact: CONTACT }),
      201,
    );
    expect(one).toMatchObject({ origin: "staff", registered_product: { id: garlic.id } });
    expect(await auditOf(shop, "misuse_report", one.id)).toMatchObject([
      { actor_type: "staff", actor_id: expect.stringMatching(/^user_/) as string },
    ]);
    await post(shop, STAFF, report({ registered_product_id: "oreg_none" }), 404);
    await post(shop, STAFF, report({ description: "" }), 400);
  });

  it("verify a report, then settle it with an outcome; the public sees only the state", async () => {
    const { id, code } = await filed();
    const handle = `${STAFF}/${id}/handle`;
    const verifying = await post<One>(shop, handle, {
      state: "verifying",
      registered_product_id: garlic.id,
    });
    expect(verifying.misuse_report).toMatchObject({
      state: "verifying",
      registered_product: { id: garlic.id },
      next_states: ["confirmed", "dismissed"],
      handled_by_name: expect.stringMatching(/./) as string,
    });
    const { message } = await post<{ message: string }>(shop, handle, { state: "confirmed" }, 400);
    expect(message).toContain("outcome");
    const outcome = "Cửa hàng dùng tem cũ, đã gỡ";
    const confirmed = await post<One>(shop, handle, { state: "confirmed", outcome });
    expect(confirmed.misuse_report).toMatchObject({
      state: "confirmed",
      outcome,
      next_states: ["verifying"],
    });
    const again = await post<{ message: string }>(
      shop,
      handle,
      { state: "dismissed", outcome },
      409,
    );
    expect(again.message).toMatch(/tải lại trang.*reload the page/);
    await post(shop, handle, { state: "new" }, 400);
    expect((await get<One>(shop, `${STAFF}/${id}`)).misuse_report.state).toBe("confirmed");
    const open = await shop.store(`${PUBLIC}/${code}`);
    expect(await open.json()).toEqual({ state: "confirmed", received_on: dayFromToday() });
    expect((await auditOf(shop, "misuse_report", id)).map(({ actor_type }) => actor_type)).toEqual([
      "public",
      "staff",
      "staff",
    ]);
  });

  it("plan the inspection that follows from a report, or neither", async () => {
    const { id } = await filed();
    const handle = `${STAFF}/${id}/handle`;
    const inspection = { planned_on: dayFromToday(2), agency: "Sở Nông nghiệp và Môi trường" };
    const before = await countOf(shop, "ocop_inspection");
    // Nobody knows yet whom to inspect.
    await post(shop, handle, { state: "verifying", inspection }, 400);
    const gone = { ...inspection, planned_on: dayFromToday(-1) };
    await post(
      shop,
      handle,
      { state: "verifying", registered_product_id: garlic.id, inspection: gone },
      400,
    );
    expect(await countOf(shop, "ocop_inspection")).toBe(before);
    expect((await get<One>(shop, `${STAFF}/${id}`)).misuse_report).toMatchObject({
      state: "new",
      registered_product: null,
      handled_by_name: null,
    });

    const { misuse_report: one } = await post<One>(shop, handle, {
      state: "verifying",
      registered_product_id: garlic.id,
      inspection,
    });
    expect(one.inspections).toMatchObject([{ state: "planned", planned_on: dayFromToday(2) }]);
    const planned = await get<{ inspection: object }>(
      shop,
      `/admin/ocop/inspections/${one.inspections[0]?.id ?? ""}`,
    );
    expect(planned.inspection).toMatchObject({
      kind: "surprise",
      producer: { id: garlic.producer_id },
      registered_product: { id: garlic.id },
      misuse_report: { id, code: one.code },
    });
  });

  it("filter the list by state and origin", async () => {
    const everything = await get<List>(shop, `${STAFF}?limit=100`);
    for (const [query, fits] of [
      ["state=confirmed", (one: Report) => one.state === "confirmed"],
      ["state=new,verifying", (one: Report) => ["new", "verifying"].includes(one.state)],
      ["origin=staff", (one: Report) => one.origin === "staff"],
      [
        `registered_product_id=${garlic.id}`,
        (one: Report) => one.registered_product?.id === garlic.id,
      ],
    ] as const) {
      const expected = everything.misuse_reports.filter(fits).map(({ id }) => id);
      expect(expected.length, query).toBeGreaterThan(0);
      const { misuse_reports: found } = await get<List>(shop, `${STAFF}?limit=100&${query}`);
      expect(
        found.map(({ id }) => id),
        query,
      ).toEqual(expected);
    }
    await get(shop, `${STAFF}?state=open`, 400);
    await get(shop, `${STAFF}/omis_none`, 404);
    expect((await shop.store(STAFF)).status).toBe(401);
  });
});
