import { describe, expect, it } from "vitest";

import { parseFilters, productsPath, toQuery } from "./filters";

const parse = (search: string) => parseFilters(new URLSearchParams(search));

describe("parseFilters", () => {
  it("reads the plain list", () => {
    expect(parse("")).toEqual({
      filters: {
        sector: null,
        stars: [],
        commune: null,
        priceMin: null,
        priceMax: null,
        sort: "recommended",
        page: 1,
      },
      problems: [],
    });
  });

  it("reads stars from check boxes and from one value", () => {
    expect(parse("star=4&star=3")?.filters.stars).toEqual([3, 4]);
    expect(parse("star=3,4,4")?.filters.stars).toEqual([3, 4]);
  });

  it("takes amounts as people write them", () => {
    expect(parse("price_min=50.000&price_max=200,000")?.filters).toMatchObject({
      priceMin: 50_000,
      priceMax: 200_000,
    });
    expect(parse("price_min=50 000 ₫")?.filters.priceMin).toBe(50_000);
  });

  it("tells which price needs mending and goes on without it", () => {
    expect(parse("price_min=rẻ&price_max=200000")).toMatchObject({
      filters: { priceMin: null, priceMax: 200_000 },
      problems: ["price_min"],
    });
    expect(parse("price_min=300000&price_max=200000")).toMatchObject({
      filters: { priceMin: null, priceMax: null },
      problems: ["price_order"],
    });
  });

  it.each(["star=6", "sector=VII", "commune=abc", "sort=stars", "page=0", "page=-1", "page=1e3"])(
    "does not understand %s",
    (search) => {
      expect(parse(search)).toBeNull();
    },
  );

  it("takes empty fields of the form as not set", () => {
    expect(parse("sector=&commune=&price_min=&price_max=&sort=recommended")?.filters).toEqual(
      parse("")?.filters,
    );
  });
});

describe("productsPath", () => {
  it("holds only what differs from the plain list", () => {
    expect(productsPath({})).toBe("/products");
    expect(productsPath({ stars: [3, 4], sort: "recommended", page: 1 })).toBe(
      "/products?star=3,4",
    );
    expect(productsPath({ sector: "I", priceMax: 0, page: 2 })).toBe(
      "/products?sector=I&price_max=0&page=2",
    );
  });

  it("is read back as it was written", () => {
    const path = "/products?sector=II&star=4&commune=21548&price_min=50000&sort=name&page=3";
    const filters = parse(path.split("?")[1] ?? "")?.filters;
    expect(filters && productsPath(filters)).toBe(path);
  });
});

describe("toQuery", () => {
  it("asks for 24 a page", () => {
    const filters = parse("page=3")?.filters;
    expect(filters && toQuery(filters)).toMatchObject({ limit: 24, offset: 48 });
  });
});
