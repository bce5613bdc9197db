import { describe, expect, it } from "vitest";
import { IMPORT_SHEETS } from "../adapters/import-sheet";
import { WHOLE_PRODUCT, WHOLE_VARIANT } from "../adapters/pack/whole-product.fixture";
import { SUPPLIER_PACKS } from "../adapters/supplier-pack";
import { fixesOf, matrixOf, summaryOf } from "./matrix";
import type { OwnChannels } from "./own-channels";

const ADAPTERS = [...IMPORT_SHEETS, ...SUPPLIER_PACKS];
const own = (...products: OwnChannels["products"]): OwnChannels => ({
  ...{ products, accounts: [], listings: [] },
});

describe("the matrix of channels", () => {
  it("counts where a whole product may go", () => {
    const rows = matrixOf(own(WHOLE_PRODUCT), ADAPTERS);
    expect(rows).toMatchObject([{ ready: 12, eligible: 12 }]);
    expect(summaryOf(rows, ADAPTERS)).toEqual({ ready: 12, eligible: 12 });
    expect(fixesOf(rows)).toEqual([]);
  });

  it("leaves out of the count where a product can never go", () => {
    const tour = { ...WHOLE_PRODUCT, productSet: { ...WHOLE_PRODUCT.productSet, number: 26 } };
    const rows = matrixOf(own(tour), ADAPTERS);
    expect(rows).toMatchObject([{ ready: 0, eligible: 0 }]);
    expect(summaryOf(rows, ADAPTERS)).toEqual({ ready: 0, eligible: 0 });
  });

  it("puts first what opens most channels by itself", () => {
    const bare = { ...WHOLE_VARIANT, gtin: null };
    const product = {
      ...WHOLE_PRODUCT,
      pictures: [],
      variants: [bare, { ...bare, id: "v2", sku: "B" }],
    };
    const fixes = fixesOf(matrixOf(own(product), ADAPTERS));
    // Eight chains ask for bar codes of both sizes, four floors for a picture.
    expect(fixes.map(({ code, unlocks }) => [code, unlocks.length])).toEqual([
      ["gtin_missing", 8],
      ["picture_missing", 4],
    ]);
    expect(fixes[0]?.field).toBe("variants.MAU-TOI-250.gtin");
  });

  it("tells what helps from what unlocks", () => {
    const product = {
      ...WHOLE_PRODUCT,
      variants: [{ ...WHOLE_VARIANT, weightG: null, gtin: null }],
    };
    const fixes = fixesOf(matrixOf(own(product), ADAPTERS));
    // The weight is the last thing at four floors; chains ask for the bar code besides.
    expect(
      fixes.map(({ code, channels, unlocks }) => [code, channels.length, unlocks.length]),
    ).toEqual([
      ["weight_missing", 12, 4],
      ["gtin_missing", 8, 0],
    ]);
  });

  it("shows the listing that is there rather than one that was taken back", () => {
    const listing = { ...{ id: "l", account_id: "a", adapter: "tiki", product_id: "prod_1" } };
    const listings = [
      { ...listing, wanted: false, state: "withdrawn" as const, url: null, issues: null },
      {
        ...listing,
        id: "l2",
        wanted: true,
        state: "live" as const,
        url: "https://x",
        issues: null,
      },
    ];
    const [row] = matrixOf({ ...own(WHOLE_PRODUCT), listings }, ADAPTERS);
    expect(row?.cells.find(({ channel }) => channel === "tiki")?.listing?.id).toBe("l2");
  });
});
