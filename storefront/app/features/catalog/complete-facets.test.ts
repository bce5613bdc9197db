import { describe, expect, it } from "vitest";

import { completeFacets } from "./complete-facets";
import { parseFilters } from "./filters";

const food = { code: "I", name_vi: "Thực phẩm", name_en: "Food", product_count: 42 };
const lySon = {
  code: "21548",
  kind: "special_zone",
  name: "Lý Sơn",
  full_name: "Đặc khu Lý Sơn",
  map_row: 1,
  map_column: 12,
  product_count: 7,
  producer_count: 2,
} as const;
const known = { sectors: [food], places: [lySon] };
const none = { sectors: [], sets: [], stars: [], communes: [], in_stock: 0, price: null };
const filtersOf = (search: string) => {
  const parsed = parseFilters(new URLSearchParams(search));
  if (!parsed) throw new Error(`${search} is not understood`);
  return parsed.filters;
};

describe("completeFacets", () => {
  it("adds what was chosen and found nothing, with its name and no count", () => {
    const facets = completeFacets(none, filtersOf("sector=I&star=5&commune=21548"), known);
    expect(facets.sectors).toMatchObject([{ name_en: "Food", count: 0 }]);
    expect(facets.stars).toEqual([{ star: 5, count: 0 }]);
    expect(facets.communes).toMatchObject([{ name: "Lý Sơn", count: 0 }]);
  });

  it("adds each of several that were chosen together", () => {
    const drinks = { ...food, code: "II", name_en: "Beverages" };
    const facets = { ...none, sectors: [{ ...food, count: 3 }] };
    const { sectors } = completeFacets(facets, filtersOf("sector=I,II"), {
      ...known,
      sectors: [food, drinks],
    });
    expect(sectors.map(({ code, count }) => [code, count])).toEqual([
      ["I", 3],
      ["II", 0],
    ]);
  });

  it("adds nothing twice and nothing unknown", () => {
    const facets = { ...none, stars: [{ star: 4 as const, count: 3 }] };
    expect(completeFacets(facets, filtersOf("star=4"), known)).toEqual(facets);
    expect(completeFacets(none, filtersOf("commune=99999"), known)).toEqual(none);
  });
});
