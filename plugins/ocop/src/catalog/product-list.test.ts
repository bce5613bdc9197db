import { describe, expect, it } from "vitest";
import { facetsOf, filterProducts, sortProducts, type ListedProduct } from "./product-list";
import type { ProductCard } from "./product-card";

type Given = {
  handle: string;
  star?: 3 | 4 | 5;
  lastStar?: 3 | 4 | 5;
  price?: number | null;
  stock?: number;
  sector?: string;
  commune?: string;
  createdAt?: string;
};

function product(given: Given): ListedProduct {
  const { handle, star = null, price = 10_000, stock = 1, sector = "I" } = given;
  const { commune, createdAt = "2026-01-01" } = given;
  const card: ProductCard = {
    id: handle,
    handle,
    title: handle,
    subtitle: null,
    thumbnail: null,
    product_set: { number: 1, sector_code: sector, name_vi: "", name_en: "" },
    producer: { handle: "p", name: "P" },
    place: commune ? { code: commune, kind: "commune", name: commune, full_name: commune } : null,
    legacy_place: null,
    price_vnd: price,
    variant_id: handle,
    variant_title: "Hũ",
    variant_count: 1,
    net_quantity: null,
    net_unit: null,
    available_quantity: stock,
    age_restricted: false,
    listing_type: "parcel",
    sample_fields: [],
    badge: {
      certification_status: star ? "valid" : "expired",
      legal_basis: null,
      star,
      last_star: given.lastStar ?? star,
      potential_five_star: false,
      issued_on: null,
      valid_until: null,
      extended_until: null,
      days_left: null,
      as_of: "2026-11-23",
    },
    is_recalled: false,
  };
  return {
    card,
    createdAt: new Date(createdAt),
    sector: { code: sector, name_vi: sector, name_en: sector },
  };
}

const handles = (products: ListedProduct[]) => products.map(({ card }) => card.handle);

describe("sortProducts", () => {
  it("recommends valid certificates first, then what is in stock, then more stars", () => {
    const sorted = sortProducts(
      [
        product({ handle: "expired" }),
        product({ handle: "sold-out-5", star: 5, stock: 0 }),
        product({ handle: "three", star: 3 }),
        product({ handle: "four", star: 4 }),
      ],
      "recommended",
    );
    expect(handles(sorted)).toEqual(["four", "three", "sold-out-5", "expired"]);
  });

  it("puts products without a price last in both directions", () => {
    const given = [
      product({ handle: "none", price: null }),
      product({ handle: "dear", price: 200 }),
      product({ handle: "also-none", price: null }),
      product({ handle: "cheap", price: 100 }),
    ];
    expect(handles(sortProducts(given, "price_asc"))).toEqual([
      "cheap",
      "dear",
      "also-none",
      "none",
    ]);
    expect(handles(sortProducts(given, "price_desc"))).toEqual([
      "dear",
      "cheap",
      "also-none",
      "none",
    ]);
  });

  it("orders names as Vietnamese does and newest by the day of entry", () => {
    const given = [
      product({ handle: "đậu", createdAt: "2026-03-01" }),
      product({ handle: "dưa", createdAt: "2026-01-01" }),
      product({ handle: "chả", createdAt: "2026-02-01" }),
    ];
    expect(handles(sortProducts(given, "name"))).toEqual(["chả", "dưa", "đậu"]);
    expect(handles(sortProducts(given, "newest"))).toEqual(["đậu", "chả", "dưa"]);
  });
});

describe("filterProducts", () => {
  it("finds stars that are shown today, never those of an ended certificate", () => {
    const given = [
      product({ handle: "valid", star: 4 }),
      product({ handle: "ended", lastStar: 4 }),
    ];
    expect(handles(filterProducts(given, { stars: [4] }))).toEqual(["valid"]);
  });

  it("takes the bounds of a price range in", () => {
    const given = [100, 200, 300].map((price) => product({ handle: String(price), price }));
    expect(handles(filterProducts(given, { priceMinVnd: 100, priceMaxVnd: 200 }))).toEqual([
      "100",
      "200",
    ]);
  });
});

describe("facetsOf", () => {
  it("counts each choice under the other filters, disregarding its own", () => {
    const given = [
      product({ handle: "a", star: 4, sector: "I", commune: "21548" }),
      product({ handle: "b", star: 3, sector: "I", commune: "21548" }),
      product({ handle: "c", star: 4, sector: "II", commune: "21025" }),
      product({ handle: "d", sector: "II", commune: "21025" }),
    ];
    const facets = facetsOf(given, { sectors: ["I"], stars: [4] });
    expect(facets.sectors.map(({ code, count }) => [code, count])).toEqual([
      ["I", 1],
      ["II", 1],
    ]);
    expect(facets.stars).toEqual([
      { star: 4, count: 1 },
      { star: 3, count: 1 },
    ]);
    expect(facets.communes.map(({ code, count }) => [code, count])).toEqual([["21548", 1]]);
    expect(facets.price).toEqual({ min_vnd: 10_000, max_vnd: 10_000 });
    expect(facetsOf([], {}).price).toBeNull();
  });
});
