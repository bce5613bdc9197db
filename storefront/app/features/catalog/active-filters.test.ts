import { describe, expect, it } from "vitest";

import { translateIn } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";

import { activeFilters, waysOut } from "./active-filters";
import { parseFilters } from "./filters";

const words = { language: "vi" as const, t: translateIn("vi"), format: createFormat("vi") };
const facets = {
  sectors: [
    { code: "I", name_vi: "Thực phẩm", name_en: "Food", count: 4 },
    { code: "II", name_vi: "Đồ uống", name_en: "Beverages", count: 2 },
  ],
  sets: [],
  stars: [],
  communes: [],
  in_stock: 0,
  price: null,
};
const activeOf = (search: string) => {
  const parsed = parseFilters(new URLSearchParams(search));
  if (!parsed) throw new Error(`${search} is not understood`);
  return activeFilters(words, parsed.filters, facets);
};

describe("activeFilters", () => {
  it("drops one of several and keeps the others and what was searched", () => {
    const active = activeOf("q=toi&sector=I,II&in_stock=true&page=3");
    expect(active.map(({ label, path }) => [label, path])).toEqual([
      ["Thực phẩm", "/search?q=toi&sector=II&in_stock=true"],
      ["Đồ uống", "/search?q=toi&sector=I&in_stock=true"],
      ["Còn hàng", "/search?q=toi&sector=I,II"],
    ]);
  });

  it("has words for what has no name among the facets", () => {
    expect(activeOf("set=9&commune=99999").map(({ label }) => label)).toEqual([
      "Bộ sản phẩm 9",
      "Xã khác",
    ]);
  });
});

describe("waysOut", () => {
  it("drops a group as a whole, because one of several less finds nothing more", () => {
    const ways = waysOut(activeOf("sector=I,II&star=5"));
    expect(ways.map(({ label, path }) => [label, path])).toEqual([
      ["Thực phẩm, Đồ uống", "/products?star=5"],
      ["5 sao", "/products?sector=I,II"],
    ]);
  });
});
