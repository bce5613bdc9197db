import { describe, expect, it } from "vitest";

import { isFormAddress, listPath, parseFilters, toQuery } from "./filters";

const parse = (search: string) => parseFilters(new URLSearchParams(search));

describe("parseFilters", () => {
  it("reads the plain list", () => {
    expect(parse("")).toEqual({
      filters: {
        q: "",
        sectors: [],
        sets: [],
        stars: [],
        communes: [],
        inStock: false,
        priceMin: null,
        priceMax: null,
        sort: "recommended",
        page: 1,
      },
      problems: [],
    });
  });

  it.each([
    ["star", "star=4&star=3", "star=3,4,4", { stars: [3, 4] }],
    ["sector", "sector=II&sector=I", "sector=I,II,I", { sectors: ["I", "II"] }],
    ["set", "set=10&set=9", "set=9,10", { sets: [9, 10] }],
    [
      "commune",
      "commune=21548&commune=21025",
      "commune=21025,21548",
      { communes: ["21025", "21548"] },
    ],
  ])("reads several of %s from check boxes and from one value", (_name, boxes, value, read) => {
    expect(parse(boxes)?.filters).toMatchObject(read);
    expect(parse(value)?.filters).toMatchObject(read);
  });

  it("orders what was searched by how well it matches, and what was not as usual", () => {
    expect(parse("q=toi")?.filters.sort).toBe("relevance");
    expect(parse("q=toi&sort=name")?.filters.sort).toBe("name");
    expect(parse("sort=relevance")?.filters.sort).toBe("recommended");
  });

  it("takes the words without the spaces around them and tells when they are too long", () => {
    expect(parse("q=+toi++ly+son+")?.filters.q).toBe("toi ly son");
    expect(parse(`q=${"a".repeat(200)}`)?.problems).toEqual([]);
    expect(parse(`q=${"a".repeat(201)}`)?.problems).toEqual(["q"]);
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

  it.each([
    "star=6",
    "star=4,6",
    "sector=VII",
    "sector=I,x",
    "set=27",
    "set=1.5",
    "commune=abc",
    "commune=21548,abc",
    "in_stock=yes",
    "sort=stars",
    "page=0",
    "page=-1",
    "page=1e3",
  ])("does not understand %s", (search) => {
    expect(parse(search)).toBeNull();
  });

  it("takes empty fields of the form as not set", () => {
    expect(parse("sector=&commune=&price_min=&price_max=&sort=recommended")?.filters).toEqual(
      parse("")?.filters,
    );
  });
});

describe("listPath", () => {
  it("holds only what differs from the plain list", () => {
    expect(listPath({})).toBe("/products");
    expect(listPath({ stars: [3, 4], sort: "recommended", page: 1 })).toBe("/products?star=3,4");
    expect(listPath({ sectors: ["I"], priceMax: 0, page: 2 })).toBe(
      "/products?sector=I&price_max=0&page=2",
    );
  });

  it("is that of the search where something was searched", () => {
    expect(listPath({ q: "tỏi Lý Sơn", sort: "relevance" })).toBe(
      "/search?q=t%E1%BB%8Fi+L%C3%BD+S%C6%A1n",
    );
    expect(listPath({ q: "toi", stars: [4], sort: "recommended" })).toBe(
      "/search?q=toi&star=4&sort=recommended",
    );
  });

  it("forgets how well things match once nothing is searched", () => {
    expect(listPath({ q: "", stars: [4], sort: "relevance" })).toBe("/products?star=4");
  });

  it.each([
    "/products?sector=I,II&star=4&commune=21548",
    "/products?sector=II&set=9,10&star=4&commune=21025,21548&in_stock=true&price_min=50000&sort=name&page=3",
    "/search?q=toi+ly+son&sector=I&sort=price_asc",
  ])("is read back as it was written: %s", (path) => {
    const filters = parse(path.split("?")[1] ?? "")?.filters;
    expect(filters && listPath(filters)).toBe(path);
  });
});

describe("isFormAddress", () => {
  it("knows what only a form sends", () => {
    expect(isFormAddress(new URLSearchParams("star=4&price_min="))).toBe(true);
    expect(isFormAddress(new URLSearchParams("star=4&star=5"))).toBe(true);
    expect(isFormAddress(new URLSearchParams("star=4,5&utm_source=mail"))).toBe(false);
  });
});

describe("toQuery", () => {
  it("asks for 24 a page", () => {
    const filters = parse("page=3")?.filters;
    expect(filters && toQuery(filters)).toMatchObject({ limit: 24, offset: 48 });
  });

  it("leaves out what is not set and joins what is chosen together", () => {
    const filters = parse("sector=I,II&commune=21025,21548&in_stock=true")?.filters;
    expect(filters && JSON.parse(JSON.stringify(toQuery(filters)))).toEqual({
      sector: "I,II",
      commune: "21025,21548",
      in_stock: "true",
      sort: "recommended",
      limit: 24,
      offset: 0,
    });
  });
});
