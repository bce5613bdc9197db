import { describe, expect, it } from "vitest";
import type { Issue } from "../contract/issue";
import { sampleProduct } from "../products/channel-product.fixture";
import { gtinMissing, pictureMissing, priceMissing } from "./issues";
import { readinessOf } from "./readiness";

const adapter = (issues: Issue[], refused = false) => ({
  eligibility: () =>
    refused ? { code: "tourism", reason: { vi: "Không nhận", en: "Not taken" } } : null,
  map: () => ({}),
  check: () => issues,
});
const codes = (issues: Issue[]) => issues.map(({ code }) => code);

describe("readinessOf", () => {
  it("is ready with advice only, and needs work with an error, errors first", () => {
    const product = sampleProduct();
    const advice = gtinMissing("A");
    expect(readinessOf(adapter([advice]), product, {})).toEqual({
      state: "ready",
      advice: [advice],
    });
    const found = readinessOf(adapter([advice, priceMissing("A")]), product, {});
    expect(found.state === "needs_work" && codes(found.issues)).toEqual([
      "price_missing",
      "gtin_missing",
    ]);
  });

  it("looks for nothing to mend where the product can never be", () => {
    const readiness = readinessOf(adapter([pictureMissing()], true), sampleProduct(), {});
    expect(readiness).toMatchObject({ state: "not_eligible", why: { code: "tourism" } });
  });

  it("keeps what is hidden or recalled from every channel", () => {
    const product = sampleProduct({ published: false, recalled: true });
    const found = readinessOf(adapter([]), product, {});
    expect(found.state === "needs_work" && codes(found.issues)).toEqual([
      "not_in_shop",
      "recalled",
    ]);
  });
});
