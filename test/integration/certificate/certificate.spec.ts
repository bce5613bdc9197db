import { describe, expect, it } from "vitest";
import {
  changeCertification,
  codeOf as codeOfProduct,
  dayFromToday,
  recogniseAgain,
  validFor,
} from "../../support/certificates.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

type Certificate = {
  code: string;
  verdict: string;
  legal_basis: { decision: string; article: string | null } | null;
  star: number | null;
  recognised_star: number;
  days_left: number | null;
  product: { name: string; title: string | null; handle: string | null };
  producer: { name: string; legal_name: string; handle: string | null };
  place: { code: string } | null;
  authority: { name_vi: string; name_en: string } | null;
  issued_on: { date: string; precision: string } | null;
  valid_until: { date: string; precision: string } | null;
  extended_until: string | null;
  revoked_on: string | null;
  revocation_reason: string | null;
  revocation_article: string | null;
  revocation_decision_number: string | null;
  superseded_by: string | null;
  history: { code: string; star: number; status: string }[];
  sources: { citation: string }[];
  as_of: string;
};

const GARLIC = "toi-ly-son-dori";
const codeOf = (handle: string): Promise<string> => codeOfProduct(shop, handle);
const change = (code: string, columns: Record<string, string | null>): Promise<void> =>
  changeCertification(shop, code, columns);

async function check(code: string, init?: RequestInit): Promise<Certificate> {
  const response = await shop.store(`/store/ocop/certificates/${encodeURIComponent(code)}`, init);
  expect(response.status, code).toBe(200);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  return ((await response.json()) as { certificate: Certificate }).certificate;
}

describe("GET /store/ocop/certificates/:code", () => {
  it("says what is valid today, of what, by whom and until when", async () => {
    const code = await codeOf(GARLIC);
    expect(await check(code)).toMatchObject({
      code,
      verdict: "valid",
      star: 4,
      recognised_star: 4,
      product: { name: "Tỏi Lý Sơn DORI", handle: GARLIC },
      producer: { handle: "dori" },
      place: { code: "21548" },
      authority: {
        name_vi: "Ủy ban nhân dân tỉnh",
        name_en: "Provincial People's Committee",
      },
      issued_on: { date: "2025-10-15", precision: "day" },
      valid_until: { date: "2028-10-15", precision: "day" },
      superseded_by: null,
      revoked_on: null,
      history: [{ code, star: 4, status: "valid" }],
      as_of: dayFromToday(0),
    });
  });

  it("reads a code as people type it, and answers in the language asked for", async () => {
    const code = await codeOf(GARLIC);
    const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
    const grouped = typed.replace(/(.{4})(?=.)/g, "$1- ");
    const english = await check(grouped, { headers: { "x-medusa-locale": "en-US" } });
    expect(english.code).toBe(code);
    expect(english.sources[0]?.citation).toMatch(/15 October 2025/);
    expect(english.product.title).not.toBe(english.product.name);
  });

  it("counts the last valid day, and shows no stars the day after", async () => {
    const code = await codeOf("thit-bo-kho-thu-ba");
    const until = (days: number): Promise<void> => change(code, validFor(days));
    await until(150);
    expect(await check(code)).toMatchObject({
      verdict: "renewal_due",
      star: 4,
      days_left: 150,
      legal_basis: { article: "7.6.a" },
    });
    await until(32);
    expect(await check(code)).toMatchObject({ verdict: "expiring", star: 4, days_left: 32 });
    await until(0);
    expect(await check(code)).toMatchObject({ verdict: "expiring", star: 4, days_left: 0 });
    await until(-1);
    expect(await check(code)).toMatchObject({
      verdict: "expired",
      star: null,
      recognised_star: 4,
      days_left: null,
    });
    await change(code, { extended_until: dayFromToday(90) });
    expect(await check(code)).toMatchObject({
      verdict: "extended",
      star: 4,
      extended_until: dayFromToday(90),
      legal_basis: { article: "12.3" },
    });
  });

  it("tells a revocation with its day, reason, article and decision at the next request", async () => {
    const code = await codeOf("cha-muc-kitasea");
    await change(code, { valid_until: dayFromToday(400) });
    expect((await check(code)).star).toBe(4);
    await change(code, {
      revoked_on: dayFromToday(0),
      revocation_reason: "mark_misused",
      revocation_decision_number: "12/QĐ-UBND",
    });
    expect(await check(code)).toMatchObject({
      verdict: "revoked",
      star: null,
      recognised_star: 4,
      revoked_on: dayFromToday(0),
      revocation_reason: "mark_misused",
      revocation_article: "8.1.d",
      revocation_decision_number: "12/QĐ-UBND",
    });
    await change(code, { revoked_on: dayFromToday(1) });
    expect(await check(code)).toMatchObject({
      verdict: "valid",
      star: 4,
      revoked_on: null,
      revocation_reason: null,
      revocation_decision_number: null,
    });
  });

  it("leaves the stars to the newest recognition, even to a lower one", async () => {
    const older = await codeOf("mach-nha-quang-ngai");
    const newer = await recogniseAgain(shop, older, {
      star: 3,
      issuedOn: dayFromToday(-1),
      code: "NEWERNEWERNEWER5",
    });
    await change(older, {
      issued_on: "2025-01-01",
      issued_precision: "day",
      valid_until: dayFromToday(200),
    });
    expect(await check(older)).toMatchObject({
      verdict: "valid",
      star: null,
      superseded_by: newer,
    });
    const { star, superseded_by, history } = await check(newer);
    expect({ star, superseded_by }).toEqual({ star: 3, superseded_by: null });
    expect(history.map(({ code }) => code)).toEqual([newer, older]);
    await change(newer, { issued_on: dayFromToday(1) });
    expect(await check(newer)).toMatchObject({ verdict: "none", star: null, superseded_by: null });
    expect(await check(older)).toMatchObject({ superseded_by: null });
  });

  it("keeps its answer when the listing is deleted and the producer is closed", async () => {
    const code = await codeOf("muoi-ham-sahu");
    const [listing] = (
      await shop.pool.query<{ id: string }>(`select id from product where handle = 'muoi-ham-sahu'`)
    ).rows;
    const deleted = await shop.admin(`/admin/products/${listing?.id}`, { method: "DELETE" });
    expect(deleted.status).toBe(200);
    expect(await check(code)).toMatchObject({
      verdict: "validity_unknown",
      product: { handle: null },
    });
    await shop.pool.query(
      `update ocop_producer set state = 'closed' where id = (
         select producer_id from ocop_registered_product where handle = 'muoi-ham-sahu')`,
    );
    expect(await check(code)).toMatchObject({ producer: { handle: null } });
  });

  it("answers unknown and malformed codes alike, in words", async () => {
    const answers = await Promise.all(
      ["0000000000000000", "x", "%20", "'; select 1", "A".repeat(500)].map(async (code) => {
        const response = await shop.store(`/store/ocop/certificates/${encodeURIComponent(code)}`);
        return {
          status: response.status,
          body: await response.text(),
          cache: response.headers.get("cache-control"),
        };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 404, cache: "private, no-store" });
    expect(JSON.parse(answers[0]?.body ?? "")).toMatchObject({ type: "not_found" });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("gives codes that do not lead to each other", async () => {
    const { rows } = await shop.pool.query<{ public_code: string }>(
      `select public_code from ocop_certification where public_code <> 'NEWERNEWERNEWER5' order by created_at, id`,
    );
    const codes = rows.map(({ public_code }) => public_code);
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    const beginnings = new Set(codes.map((code) => code.slice(0, 6)));
    expect(beginnings.size).toBe(codes.length);
    expect(codes).not.toEqual([...codes].sort());
    const [code = ""] = codes;
    const last = code.endsWith("0") ? "1" : "0";
    const neighbour = code.slice(0, -1) + last;
    expect((await shop.store(`/store/ocop/certificates/${neighbour}`)).status).toBe(404);
  });
});
