import { describe, expect, it } from "vitest";
import { googleMerchant } from "../adapters/google-merchant/google-merchant";
import type { ChannelProduct } from "../contract/channel-product";
import { sampleProduct } from "../products/channel-product.fixture";
import { planListing, type FeedListing } from "./plan-listing";

const waiting: FeedListing = {
  id: "ochl_1",
  product_id: "prod_01",
  wanted: true,
  state: "waiting",
  content_hash: null,
};
const plan = (product: ChannelProduct, listing = waiting) =>
  planListing(googleMerchant, listing, product, {});
const liveAs = (product: ChannelProduct): FeedListing => ({
  ...waiting,
  state: "live",
  content_hash: plan(product)?.contentHash ?? "",
});
const codesOf = (found: ReturnType<typeof plan>) => found?.issues.map(({ code }) => code);

describe("planListing", () => {
  it("publishes what is ready in both files, and leaves as it is what is there already", () => {
    const product = sampleProduct();
    expect(plan(product)).toMatchObject({ outcome: "published", state: "live", issues: [] });
    expect(Object.keys(plan(product)?.items ?? {})).toEqual(["vi", "en"]);
    expect(plan(product, liveAs(product))).toMatchObject({ outcome: "unchanged", state: "live" });
  });

  it("publishes again what changed in either language, in price, stock or stars", () => {
    const product = sampleProduct();
    const [variant] = product.variants;
    if (!variant) throw new Error("The sample product has a size");
    const changes: Partial<ChannelProduct>[] = [
      { title: { ...product.title, en: "Other" } },
      { variants: [{ ...variant, priceVnd: 130_000 }] },
      { variants: [{ ...variant, stock: 0 }] },
      { certification: { ...product.certification, status: "expired", star: null } },
    ];
    for (const change of changes) {
      const changed = { ...product, ...change };
      expect(plan(changed, liveAs(product))?.outcome).toBe("published");
    }
    const sold = { ...product, variants: [{ ...variant, stock: variant.stock - 1 }] };
    expect(plan(sold, liveAs(product))?.outcome).toBe("unchanged");
  });

  it("rejects what is not complete, whether or not it was there", () => {
    const bare = sampleProduct({ pictures: [] });
    for (const listing of [waiting, liveAs(sampleProduct())]) {
      const found = plan(bare, listing);
      expect(found).toMatchObject({ outcome: "rejected", state: "needs_attention", items: {} });
      expect(codesOf(found)).toEqual(["picture_missing"]);
    }
  });

  it("keeps out of the English file only what keeps it from there", () => {
    const product = sampleProduct({ title: { vi: "Tỏi", en: `G${"g".repeat(150)}` } });
    const found = plan(product);
    expect(found).toMatchObject({ outcome: "published", state: "live" });
    expect(Object.keys(found?.items ?? {})).toEqual(["vi"]);
    expect(codesOf(found)).toEqual(["title_too_long"]);
  });

  it.each([
    ["hidden", { published: false }],
    ["recalled", { recalled: true }],
    ["of a set that is never taken", { productSet: { ...sampleProduct().productSet, number: 26 } }],
  ])("withdraws what is %s", (_name, change) => {
    const found = plan(sampleProduct(change), liveAs(sampleProduct()));
    expect(found).toMatchObject({ outcome: "withdrawn", state: "withdrawn", items: {} });
  });

  it("tells why a product can never be there, and asks nothing of one that nobody wants there", () => {
    const tour = sampleProduct({ productSet: { ...sampleProduct().productSet, number: 26 } });
    expect(plan(tour)).toMatchObject({ outcome: "ineligible", state: "withdrawn" });
    expect(codesOf(plan(tour))).toEqual(["tourism"]);
    expect(plan(sampleProduct({ recalled: true }))).toMatchObject({ outcome: "ineligible" });
    expect(plan(sampleProduct({ published: false }))).toBeNull();
    expect(plan(sampleProduct(), { ...waiting, wanted: false })).toBeNull();
    const unwanted = { ...liveAs(sampleProduct()), wanted: false };
    expect(plan(sampleProduct(), unwanted)?.outcome).toBe("withdrawn");
  });
});
