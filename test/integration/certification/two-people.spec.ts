import { beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import type { Answer } from "../../support/as-staff.ts";
import { registerCalls, scores } from "./register-calls.ts";

const shop = useShop();
const {
  first,
  second,
  productId,
  certificationId,
  badgeInShop,
  assess,
  proposeAward,
  look,
  confirm,
  countCertifications,
} = registerCalls(shop);

/** A product without any recognition: the sample's sources do not show its stars. */
const UNRECOGNISED = "gao-ray-phat-huy";
/** Valid until 15/10/2028. */
const VALID = "toi-ly-son-dori";

describe("an award by two people", () => {
  let changeId = "";

  beforeAll(async () => {
    const { body } = await assess(UNRECOGNISED);
    const proposed = await proposeAward(UNRECOGNISED, body.assessment.id);
    expect(proposed.status).toBe(201);
    changeId = proposed.body.change.id;
  });

  it("changes nothing while it is only proposed", async () => {
    expect(await countCertifications(UNRECOGNISED)).toBe(0);
    expect((await badgeInShop(UNRECOGNISED)).star).toBeNull();
  });

  it("shows the second person exactly what will be written and where it shows", async () => {
    const change = await look(changeId);
    expect(change).toMatchObject({
      state: "proposed",
      is_own: false,
      is_stale: false,
      problems: [],
    });
    const written = Object.fromEntries(change.lines.map(({ field, after }) => [field, after]));
    expect(written).toEqual({
      star: 4,
      kind: "first",
      decision_number: "2100/QĐ-UBND",
      certificate_number: "QNG-2026-0101",
      authority_level: "province",
      issued_on: "2026-11-02",
      valid_until: "2029-11-02",
    });
    expect(change.badge_before.star).toBeNull();
    expect(change.badge_after).toMatchObject({ star: 4, certification_status: "valid" });
    expect(change.listings.map(({ handle }) => handle)).toEqual([UNRECOGNISED]);
  });

  it("is not confirmed by who proposed it, nor by who saw something else", async () => {
    const { fingerprint } = await look(changeId, first);
    const own = await confirm(changeId, fingerprint, first);
    expect(own.status).toBe(403);
    expect(own.body.message).toMatch(/cán bộ khác/);
    const other = await confirm(changeId, "0".repeat(64));
    expect(other.status).toBe(409);
    expect(other.body.message).toMatch(/reload/);
    expect(await countCertifications(UNRECOGNISED)).toBe(0);
  });

  it("lets no second change of the product be proposed meanwhile", async () => {
    const { body } = await assess(UNRECOGNISED);
    const again = await proposeAward(UNRECOGNISED, body.assessment.id, {
      decision_number: "2101/QĐ-UBND",
      certificate_number: null,
    });
    expect(again.status).toBe(409);
  });

  it("gives one certificate however many confirm at once", async () => {
    const { fingerprint } = await look(changeId);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => confirm(changeId, fingerprint)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 409, 409, 409, 409, 409, 409, 409,
    ]);
    expect(await countCertifications(UNRECOGNISED)).toBe(1);
  });

  it("shows in the shop from the next request on, on page and list", async () => {
    expect(await badgeInShop(UNRECOGNISED)).toMatchObject({
      star: 4,
      certification_status: "valid",
      valid_until: { date: "2029-11-02", precision: "day" },
    });
    const list = await shop.store("/store/ocop/products?star=4&limit=100");
    const { products } = (await list.json()) as { products: { handle: string }[] };
    expect(products.map(({ handle }) => handle)).toContain(UNRECOGNISED);
  });

  it("stands in the audit log with who and what", async () => {
    const { rows } = await shop.pool.query<Record<string, unknown>>(
      `select actor_type, actor_name, action, after->>'star' as star from ocop_audit_entry
       where entity = 'certification' and entity_id = $1`,
      [await certificationId(UNRECOGNISED)],
    );
    expect(rows).toEqual([
      { actor_type: "staff", actor_name: "Cán bộ Hai Mẫu", action: "created", star: "4" },
    ]);
  });

  it("is the end of its assessment: it cannot be used again", async () => {
    const { rows } = await shop.pool.query<{ assessment_id: string }>(
      "select assessment_id from ocop_register_change where id = $1",
      [changeId],
    );
    const again = await proposeAward(UNRECOGNISED, rows[0]?.assessment_id ?? "", {
      decision_number: "2102/QĐ-UBND",
      certificate_number: null,
    });
    expect(again.status).toBe(400);
  });
});

describe("a revocation by two people", () => {
  let changeId = "";

  it("is proposed with one of the six legal reasons", async () => {
    const revoke = {
      kind: "revoke",
      certification_id: await certificationId(VALID),
      revoked_on: "2026-11-10",
      reason: "mark_misused",
      decision_number: "2200/QĐ-UBND",
    };
    const bad = await first<{ message: string }>("POST", "/admin/ocop/changes", {
      change: { ...revoke, reason: "because" },
    });
    expect(bad.status).toBe(400);
    const early = await first<{ message: string }>("POST", "/admin/ocop/changes", {
      change: { ...revoke, revoked_on: "2026-05-21" },
    });
    expect(early.status).toBe(400);
    expect(early.body.message).toMatch(/8\.1/);
    const good = await first<{ change: { id: string } }>("POST", "/admin/ocop/changes", {
      change: revoke,
      note: "Kết luận kiểm tra 15/KL",
    });
    expect(good.status).toBe(201);
    changeId = good.body.change.id;
    expect((await badgeInShop(VALID)).star).toBe(4);
  });

  it("says before confirming that the stars go, and takes them away at once", async () => {
    const change = await look(changeId);
    expect(change.badge_before.star).toBe(4);
    expect(change.badge_after).toMatchObject({ star: null, certification_status: "revoked" });
    expect((await confirm(changeId, change.fingerprint)).status).toBe(200);
    expect(await badgeInShop(VALID)).toMatchObject({
      star: null,
      last_star: 4,
      certification_status: "revoked",
      legal_basis: { decision: "26/2026/QĐ-TTg", article: "8.1.d" },
    });
  });

  it("is not done twice", async () => {
    const again = await first<{ message: string }>("POST", "/admin/ocop/changes", {
      change: {
        kind: "revoke",
        certification_id: await certificationId(VALID),
        revoked_on: "2026-11-11",
        reason: "other_conclusion",
        decision_number: "2201/QĐ-UBND",
      },
    });
    expect(again.status).toBe(400);
  });
});

describe("potential five-star", () => {
  const handle = "mach-nha-kim-hong";

  it("cannot be awarded by the province, only referred and decided by the Minister", async () => {
    const { body } = await assess(handle, { scores: scores(38, 23, 31), kind: "re_evaluation" });
    expect(body.assessment).toMatchObject({ rank: 5, outcome: "refer_to_centre" });
    const award = await proposeAward(handle, body.assessment.id, { star: 5 });
    expect(award.status).toBe(400);
    expect(award.body.message).toMatch(/7\.3\.e/);

    const refer: Answer<{ change: { id: string } }> = await first("POST", "/admin/ocop/changes", {
      change: {
        kind: "refer_to_centre",
        registered_product_id: await productId(handle),
        assessment_id: body.assessment.id,
        approved_on: "2026-10-25",
      },
    });
    expect(refer.status).toBe(201);
    const { fingerprint } = await look(refer.body.change.id);
    expect((await confirm(refer.body.change.id, fingerprint)).status).toBe(200);
    expect(await badgeInShop(handle)).toMatchObject({ star: null, potential_five_star: true });
  });

  it("becomes five stars by the centre's assessment, which ends the referral", async () => {
    const { body } = await assess(handle, {
      scores: scores(38, 23, 30),
      level: "centre",
      kind: "re_evaluation",
      assessed_on: "2026-11-05",
    });
    const award = await proposeAward(handle, body.assessment.id, {
      star: 5,
      decision_number: "900/QĐ-BNNMT",
      certificate_number: "TW-2026-7",
      issued_on: "2026-11-15",
    });
    expect(award.status).toBe(201);
    const change = await look(award.body.change.id);
    expect(change.lines).toContainEqual(
      expect.objectContaining({ field: "authority_level", after: "ministry" }),
    );
    expect((await confirm(award.body.change.id, change.fingerprint)).status).toBe(200);
    expect(await badgeInShop(handle)).toMatchObject({ star: 5, potential_five_star: false });
  });
});

describe("proposals that end otherwise", () => {
  it("are rejected by another person with a reason, or withdrawn by their own", async () => {
    const handle = "che-minh-long";
    const { body } = await assess(handle, { kind: "re_evaluation" });
    const one = await proposeAward(handle, body.assessment.id, {
      decision_number: "2300/QĐ-UBND",
      certificate_number: null,
    });
    const path = `/admin/ocop/changes/${one.body.change.id}`;
    expect((await second("POST", `${path}/withdraw`, {})).status).toBe(403);
    expect((await first("POST", `${path}/reject`, { note: "Sai" })).status).toBe(403);
    expect((await second("POST", `${path}/reject`, {})).status).toBe(400);
    expect((await second("POST", `${path}/reject`, { note: "Sai số quyết định" })).status).toBe(
      200,
    );
    const { fingerprint } = await look(one.body.change.id);
    expect((await confirm(one.body.change.id, fingerprint)).status).toBe(409);

    const two = await proposeAward(handle, body.assessment.id, {
      decision_number: "2301/QĐ-UBND",
      certificate_number: null,
    });
    expect(two.status).toBe(201);
    const again = `/admin/ocop/changes/${two.body.change.id}`;
    expect((await first("POST", `${again}/withdraw`, {})).status).toBe(200);
    expect(await countCertifications(handle)).toBe(1);
  });

  it("gives a certificate number to one recognition only", async () => {
    const handle = "che-minh-long";
    const { body } = await assess(handle, { kind: "re_evaluation" });
    const taken = await proposeAward(handle, body.assessment.id, {
      decision_number: "2302/QĐ-UBND",
    });
    expect(taken.status).toBe(409);
    expect(taken.body.message).toMatch(/QNG-2026-0101/);
  });
});
