import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { registerCalls, scores } from "./register-calls.ts";

const shop = useShop();
const { assess } = registerCalls(shop);

/** A product without any recognition: the sample's sources do not show its stars. */
const UNRECOGNISED = "gao-ray-phat-huy";
describe("assessments", () => {
  it("keeps scores, means, rank and the rule set of its day", async () => {
    const { status, body } = await assess(UNRECOGNISED);
    expect(status).toBe(201);
    expect(body.assessment).toMatchObject({
      rank: 4,
      outcome: "recognise",
      rule_set_code: "26-2026",
      mean_hundredths: { a: 3025, b: 1850, c: 2500, total: 7375 },
      scores: [expect.objectContaining({ member_name: "Thành viên Một", a: 3025 }), {}],
    });
  });

  it.each([
    ["a section over its cap", { scores: scores(40.01, 1, 1) }, /40/],
    ["three decimals", { scores: scores(30.255, 1, 1) }, /31[.,]25/],
    ["nobody's scores", { scores: [] }, /scores/],
    ["a day that does not exist", { assessed_on: "2026-02-30" }, /2026-11-24/],
    ["a day ahead", { assessed_on: "2099-01-01" }, /2099-01-01/],
    ["a dossier filed afterwards", { filed_on: "2026-10-21" }, /hồ sơ/],
    ["a cap without its reason", { star_cap: 3 }, /dấu sao/],
    ["the district level of old", { level: "district" }, /huyện/],
    ["an unknown field", { rank: 5 }, /rank/],
  ])("refuses %s with a sentence and writes nothing", async (_what, changes, words) => {
    const before = await shop.pool.query("select count(*) from ocop_assessment");
    const { status, body } = await assess(UNRECOGNISED, changes);
    expect(status).toBe(400);
    expect(body.message).toMatch(words);
    const after = await shop.pool.query("select count(*) from ocop_assessment");
    expect(after.rows).toEqual(before.rows);
  });
});
