import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { PDF } from "../../support/dossiers.ts";
import { execScript } from "../../support/exec-script.ts";
import { callPortal, newProducerOwner, uploadTo } from "../../support/portal.ts";
import { temporaryDirectory, useShop } from "../../support/shop.ts";
import { WITHOUT_JOBS } from "../daily/register.ts";

/** No jobs: the shop's own would look at links that are to be looked at in another time. */
const shop = useShop({
  backendEnv: { ...WITHOUT_JOBS, PRIVATE_FILES_DIR: temporaryDirectory("papers") },
});

type Evidence = { id: string; kind: string; state: string; note: string | null };
type Participation = { id: string; channel: { code: string }; evidence: Evidence[] };

let token: string;
let producerId: string;

beforeAll(async () => {
  ({ token, producerId } = await newProducerOwner(shop, "dori", { phone: "0912000705" }));
});

const call = (path: string, body?: object) =>
  callPortal(shop, path, { token, ...(body && { body }) });
const download = (path: string) =>
  fetch(`${shop.backendUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
const participations = async (): Promise<Participation[]> =>
  (await call("/producer/participations")).body.participations as Participation[];

describe("a participation", () => {
  const declare = (body: object) => call("/producer/participations", body);
  const upload = (id: string, fields: Record<string, string>, file?: Buffer | null) =>
    uploadTo(shop, `/producer/participations/${id}/evidence`, {
      ...{ token, fields, name: "hop-dong.pdf" },
      ...(file !== undefined && { file }),
    });
  let id: string;

  it("is declared once for a time, by rules that are said", async () => {
    const channel_code = "winmart";
    const made = await declare({ channel_code, started_on: "2026-02-01" });
    expect(made.status).toBe(201);
    ({ id } = made.body.participation as Participation);
    const refused: [object, number][] = [
      [{ channel_code, started_on: "2026-03-01" }, 409],
      [{ channel_code: "khong-co", started_on: "2026-02-01" }, 404],
      [{ channel_code: "shop", started_on: "2026-02-01" }, 404],
      [{ channel_code: "go", started_on: "2999-01-01" }, 400],
      [{ channel_code: "go", started_on: "01/02/2026" }, 400],
      [{ channel_code: "go", started_on: "2026-02-01", ended_on: "2026-01-01" }, 400],
      [{ channel_code: "go", started_on: "2026-02-01", registered_product_id: "khong-co" }, 404],
    ];
    for (const [body, status] of refused) {
      const answer = await declare(body);
      expect([status, answer.status], JSON.stringify(body)).toEqual([status, status]);
      expect(answer.body.message).toContain(" / ");
    }
    expect((await participations()).map(({ channel }) => channel.code)).not.toContain("go");
  });

  it("is backed by papers, told by their content and not by their name", async () => {
    const fields = { kind: "contract", reference: "01/2026/HĐ", valid_until: "2099-01-01" };
    for (const file of [
      null,
      Buffer.alloc(0),
      Buffer.from("MZ\u0090 hop dong"),
      Buffer.from("<html>"),
    ]) {
      const answer = await upload(id, fields, file);
      expect([answer.status, String(answer.body.message).includes(" / ")]).toEqual([400, true]);
    }
    const wrong = { ...fields, issued_on: "2026-01-02", valid_until: "2026-01-01" };
    expect((await upload(id, wrong)).status).toBe(400);
    const added = await upload(id, fields);
    expect(added.status).toBe(201);
    const { evidence } = added.body.participation as Participation;
    expect(evidence).toMatchObject([{ kind: "contract", state: "waiting", note: null }]);
    expect(added.body.participation).toMatchObject({
      level: "declared",
      reasons: ["contract_unchecked", "no_performance"],
    });
    const file = await download(`/producer/participations/${id}/evidence/${evidence[0]?.id}/file`);
    expect(Buffer.from(await file.arrayBuffer()).equals(PDF)).toBe(true);
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("shows what staff found, with their reason", async () => {
    const [evidence] = (await participations()).find((one) => one.id === id)?.evidence ?? [];
    await shop.pool.query(
      `insert into ocop_evidence_check (id, evidence_id, outcome, method, checked_on, note, recorded_at)
       values ('oevc_test', $1, 'refused', 'person', '2026-12-01', 'Thiếu chữ ký', now())`,
      [evidence?.id],
    );
    const [shown] = (await participations()).find((one) => one.id === id)?.evidence ?? [];
    expect(shown).toMatchObject({ state: "refused", note: "Thiếu chữ ký" });
  });

  it("is corrected with a reason, and what was said before stays", async () => {
    const path = `/producer/participations/${id}`;
    const period = { started_on: "2026-02-01", ended_on: "2026-11-01" };
    expect((await call(path, period)).status).toBe(400);
    await call(path, { ...period, reason: "Hết hợp đồng" });
    const { rows } = await shop.pool.query<{ revision: number; ended_on: string | null }>(
      "select revision, ended_on from ocop_participation_fact where participation_id = $1 order by revision",
      [id],
    );
    expect(rows).toEqual([
      { revision: 1, ended_on: null },
      { revision: 2, ended_on: "2026-11-01" },
    ]);
  });
});

describe("the staff's look at evidence", () => {
  const officer = asStaff(shop, FIRST_OFFICER);
  type Waiting = { evidence: { id: string; participation_id: string }[]; count: number };
  type Attention = { attention: { kinds: { evidence_waiting: { count: number } } } };
  type Found = { participation: Participation & { level: string; reasons: string[] } };
  const queue = async (query = "") =>
    (await officer<Waiting>("GET", `/admin/ocop/participations?limit=100${query}`)).body;
  const attention = async () =>
    (await officer<Attention>("GET", "/admin/ocop/attention")).body.attention.kinds.evidence_waiting
      .count;

  it("finds what waits, tells how far it counts, and takes it off the list", async () => {
    const made = await call("/producer/participations", {
      channel_code: "go",
      started_on: "2026-02-01",
    });
    const { id } = made.body.participation as Participation;
    const before = await attention();
    await uploadTo(shop, `/producer/participations/${id}/evidence`, {
      ...{ token, fields: { kind: "contract", reference: "02/2026/HĐ" }, name: "hop-dong.pdf" },
    });
    const found = (await queue("&q=dori")).evidence.find(
      ({ participation_id }) => participation_id === id,
    );
    expect((await queue("&q=khong%20co%20ai")).count).toBe(0);
    expect(await attention()).toBe(before + 1);

    const path = `/admin/ocop/participations/${id}`;
    expect((await officer<Found>("GET", path)).body.participation).toMatchObject({
      level: "declared",
      reasons: ["contract_unchecked", "no_performance"],
      evidence: [{ id: found?.id, state: "waiting", has_file: true }],
    });
    const check = `${path}/evidence/${found?.id}/check`;
    expect((await officer("POST", check, { outcome: "refused" })).status).toBe(400);
    const checked = await officer<Found>("POST", check, { outcome: "verified" });
    expect(checked.body.participation).toMatchObject({
      reasons: ["no_performance"],
      evidence: [{ state: "verified" }],
    });
    expect(await attention()).toBe(before);
    expect((await queue()).evidence.map((one) => one.id)).not.toContain(found?.id);
  });
});

describe("the check of a link", () => {
  let inside: http.Server;
  let calls = 0;

  beforeAll(async () => {
    inside = http.createServer((_req, res) => {
      calls += 1;
      res.end("Cơ sở Mẫu Thiên An");
    });
    await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
  });

  afterAll(() => inside.close());

  it("never leads into the server's own networks, and verifies nothing by that", async () => {
    const made = await call("/producer/participations", {
      channel_code: "tiki",
      started_on: "2026-02-01",
    });
    const { id } = made.body.participation as Participation;
    const { port } = inside.address() as AddressInfo;
    const links = [
      ...[`http://127.0.0.1:${port}/`, "http://169.254.169.254/latest/meta-data/"],
      ...["http://10.0.0.1/", "http://2130706433/", "http://[::ffff:127.0.0.1]/a.b"],
    ];
    for (const url of links) {
      const added = await uploadTo(shop, `/producer/participations/${id}/evidence`, {
        ...{ token, fields: { kind: "shop_link", url }, file: null },
      });
      if (added.status === 400) continue;
      const { evidence } = added.body.participation as Participation;
      const link = evidence.at(-1)?.id ?? "";
      const path = `/producer/participations/${id}/evidence/${link}/check`;
      const { status, body } = await call(path, {});
      expect([status, body.finding], url).toEqual([200, "not_public"]);
    }
    expect(calls).toBe(0);
    const found = (await participations()).find((one) => one.id === id)?.evidence ?? [];
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(["waiting"]));
  });
});

describe("a link that nobody asks about", () => {
  const FIRST = Date.now() - 30 * 86_400_000;
  const SCRIPT = "test/integration/channels/check-links.cjs";
  const dayOf = (days: number) => new Date(FIRST + days * 86_400_000);
  let platform: http.Server;
  let port: number;

  beforeAll(async () => {
    const { rows } = await shop.pool.query<{ name: string }>(
      "select name from ocop_registered_product where producer_id = $1 order by length(name) limit 1",
      [producerId],
    );
    let status = 200;
    platform = http.createServer((req, res) => {
      const { pathname, searchParams } = new URL(`http://x${req.url ?? ""}`);
      if (pathname === "/behave") status = Number(searchParams.get("status"));
      res.writeHead(pathname === "/behave" ? 200 : status).end(`<h1>${rows[0]?.name}</h1>`);
    });
    await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve));
    ({ port } = platform.address() as AddressInfo);
    await shop.pool.query(
      `insert into ocop_channel (id, code, name_vi, name_en, kind, website)
       values ('och_link', 'link-test', 'Sàn thử', 'Test platform', 'ecommerce_platform', 'http://127.0.0.1')`,
    );
  });

  afterAll(() => platform.close());

  it("is looked at each week, dead only after three looks, and alive again when its page is", async () => {
    const period = { channel_code: "link-test", started_on: "2026-01-01" };
    const made = await call("/producer/participations", period);
    const { id } = made.body.participation as Participation;
    const links: string[] = [];
    for (const url of ["ours", "refused"].map((name) => `http://127.0.0.1:${port}/${name}`)) {
      const added = await uploadTo(shop, `/producer/participations/${id}/evidence`, {
        ...{ token, fields: { kind: "shop_link", url }, file: null },
      });
      links.push((added.body.participation as Participation).evidence.at(-1)?.id ?? "");
    }
    const [ours = "", refused = ""] = links;
    await shop.pool.query(
      `insert into ocop_evidence_check (id, evidence_id, outcome, method, checked_on, recorded_at)
       values ('oevc_refused', $1, 'refused', 'person', '2026-01-02', now())`,
      [refused],
    );
    const course: [day: number, status: number, finding: string | undefined][] = [
      [0, 200, "verified"],
      [6, 404, undefined],
      [7, 404, "dead"],
      [8, 404, "dead"],
      [9, 503, "unreachable"],
      [10, 410, "dead"],
      [16, 404, undefined],
      [17, 200, "verified"],
    ];
    const looks = course.map(([day, status]) => ({ at: dayOf(day), status }));
    const found = await execScript<Record<string, string>[]>(shop, SCRIPT, { port, looks });
    expect(found.map((one) => one[ours])).toEqual(course.map(([, , finding]) => finding));
    expect(found.flatMap((one) => one[refused] ?? [])).toEqual([]);
    const { rows } = await shop.pool.query(
      `select outcome, method, checked_on from ocop_evidence_check where evidence_id = $1
       order by checked_on`,
      [ours],
    );
    const vietnam = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Ho_Chi_Minh" });
    const method = "link_check";
    expect(rows).toEqual([
      { outcome: "verified", method, checked_on: vietnam.format(dayOf(0)) },
      { outcome: "dead", method, checked_on: vietnam.format(dayOf(10)) },
      { outcome: "verified", method, checked_on: vietnam.format(dayOf(17)) },
    ]);
    const shown = (await participations()).find((one) => one.id === id);
    expect(shown?.evidence.map(({ state }) => state)).toEqual(["verified", "refused"]);
    expect(shown).toMatchObject({ level: "evidenced" });
  });
});
