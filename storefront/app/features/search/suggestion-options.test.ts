import { describe, expect, it } from "vitest";

import { suggestionOptions } from "./suggestion-options";

const nothing = { products: [], producers: [], places: [], sets: [], did_you_mean: null };
const lySon = {
  code: "21548",
  kind: "special_zone" as const,
  name: "Lý Sơn",
  full_name: "Đặc khu Lý Sơn",
  former_names: [],
  product_count: 7,
  producer_count: 2,
};

describe("suggestionOptions", () => {
  it("leads each option to its page", () => {
    const dori = {
      handle: "dori",
      name: "Dori",
      place: lySon,
      product_count: 3,
      valid_product_count: 2,
    };
    const garlic = { number: 10, sector_code: "I", name_vi: "Gia vị", name_en: "Spices" };
    const options = suggestionOptions({
      ...nothing,
      producers: [dori],
      places: [lySon],
      sets: [{ ...garlic, product_count: 4 }],
      did_you_mean: "tỏi Lý Sơn",
    });
    expect(options.map(({ path }) => path)).toEqual([
      "/producers/dori",
      "/products?commune=21548",
      "/products?set=10",
    ]);
  });

  it("offers the nearest spelling when there is nothing else, and nothing without it", () => {
    expect(suggestionOptions({ ...nothing, did_you_mean: "mạch nha" })).toEqual([
      {
        kind: "spelling",
        key: "/search?q=m%E1%BA%A1ch+nha",
        path: "/search?q=m%E1%BA%A1ch+nha",
        q: "mạch nha",
      },
    ]);
    expect(suggestionOptions(nothing)).toEqual([]);
  });
});
