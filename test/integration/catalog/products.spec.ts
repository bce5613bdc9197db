import { describe, expect, it } from "vitest";
import products from "../../../backend/src/seed/data/products.json" with { type: "json" };
import { useShop } from "../../support/shop.ts";

const shop = useShop();

type Badge = {
  certification_status: string;
  star: number | null;
  last_star: number | null;
  potential_five_star: boolean;
  issued_on: { date: string; precision: string } | null;
  valid_until: { date: string; precision: string } | null;
  days_left: number | null;
  as_of: string;
};
type Card = {
  handle: string;
  title: string;
  variant_id: string;
  price_vnd: number;
  available_quantity: number;
  age_restricted: boolean;
  place: { code: string } | null;
  legacy_place: string | null;
  product_set: { number: number; sector_code: string };
  producer: { handle: string };
  badge: Badge;
};
type List = {
  products: Card[];
  count: number;
  as_of: string;
  facets: {
    sectors: { code: string; count: number }[];
    stars: { star: number; count: number }[];
    communes: { code: string; count: number }[];
  };
};

async function read<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await shop.store(path, init);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Answer;
}

const everything = () => read<List>("/store/ocop/products?limit=100");

/** The law again, in a few words of its own: three years to the day, the last day counts. */
function expectedStatus(fact: (typeof products)[number], today: string): string {
  if (fact.recognised_star === null) return fact.potential_five_star ? "potential" : "none";
  if (fact.recognised_on === null) return "validity_unknown";
  const earliest = `${fact.recognised_on}-01-01`.slice(0, 10);
  const lastDay = `${Number(earliest.slice(0, 4)) + 3}${earliest.slice(4)}`;
  if (lastDay < today) return "expired";
  const daysLeft = (Date.parse(lastDay) - Date.parse(today)) / 86_400_000;
  return daysLeft < 120 ? "expiring" : "valid";
}

describe("GET /store/ocop/products", () => {
  it("lists all 59 products, each with the badge that its facts allow today", async () => {
    const { products: cards, as_of: today } = await everything();
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const byHandle = new Map(cards.map((card) => [card.handle, card]));
    expect(byHandle.size).toBe(59);
    for (const fact of products) {
      const badge = byHandle.get(fact.handle)?.badge;
      const status = expectedStatus(fact, today);
      expect(badge, fact.handle).toMatchObject({
        certification_status: status,
        last_star: fact.recognised_star,
        star: status === "valid" || status === "expiring" ? fact.recognised_star : null,
        potential_five_star: fact.potential_five_star,
        as_of: today,
      });
    }
  });

  it("never shows stars without a date, and keeps dates as precise as their source", async () => {
    const { products: cards } = await everything();
    const badge = (handle: string) => cards.find((card) => card.handle === handle)?.badge;
    const handleOf = (name: string) =>
      products.find(({ name_vi }) => name_vi === name)?.handle ?? "";
    expect(badge(handleOf("Muối hầm"))).toMatchObject({ star: null, valid_until: null });
    expect(badge(handleOf("Gạo DAKA"))).toMatchObject({
      issued_on: { date: "2025-01-01", precision: "year" },
      days_left: null,
    });
    expect(badge(handleOf("Chả mực Kitasea"))).toMatchObject({
      certification_status: "expired",
      star: null,
      last_star: 4,
      valid_until: { date: "2025-12-01", precision: "month" },
    });
  });

  it("keeps the old place where no commune code is known", async () => {
    const { products: cards } = await everything();
    const phiYen = cards.find(({ producer }) => producer.handle === "phi-yen");
    expect(phiYen).toMatchObject({ place: null, legacy_place: "xã Tịnh Ấn Tây, TP Quảng Ngãi" });
  });

  it("filters by sector, set, star, commune, producer and price, and counts what it found", async () => {
    const all = (await everything()).products;
    const cases: [string, (card: Card) => boolean][] = [
      ["sector=II", ({ product_set: set }) => set.sector_code === "II"],
      ["set=13", ({ product_set: set }) => set.number === 13],
      ["star=4", ({ badge }) => badge.star === 4],
      ["star=3,4", ({ badge }) => badge.star !== null],
      ["commune=21548", ({ place }) => place?.code === "21548"],
      ["producer=dori", ({ producer }) => producer.handle === "dori"],
      [
        "price_min=100000&price_max=200000",
        (card) => card.price_vnd >= 1e5 && card.price_vnd <= 2e5,
      ],
      [
        "sector=I&star=4",
        ({ badge, product_set: set }) => badge.star === 4 && set.sector_code === "I",
      ],
    ];
    for (const [query, fits] of cases) {
      const expected = all.filter(fits).map(({ handle }) => handle);
      expect(expected.length, query).toBeGreaterThan(0);
      const answer = await read<List>(`/store/ocop/products?limit=100&${query}`);
      expect(answer.products.map(({ handle }) => handle).sort(), query).toEqual(expected.sort());
      expect(answer.count, query).toBe(expected.length);
    }
  });

  it("counts other choices of a facet under the filters that are set", async () => {
    const all = (await everything()).products;
    const { facets } = await read<List>("/store/ocop/products?sector=II&star=4");
    const inSector = all.filter(({ product_set: set }) => set.sector_code === "II");
    expect(facets.stars.find(({ star }) => star === 4)?.count).toBe(
      inSector.filter(({ badge }) => badge.star === 4).length,
    );
    expect(facets.sectors.find(({ code }) => code === "I")?.count).toBe(
      all.filter(({ badge, product_set: set }) => badge.star === 4 && set.sector_code === "I")
        .length,
    );
  });

  it("pages without losing or repeating a product in every order", async () => {
    for (const sort of ["recommended", "newest", "price_asc", "price_desc", "name"]) {
      const handles: string[] = [];
      for (const offset of [0, 24, 48]) {
        const answer = await read<List>(`/store/ocop/products?sort=${sort}&offset=${offset}`);
        handles.push(...answer.products.map(({ handle }) => handle));
      }
      expect(new Set(handles).size, sort).toBe(59);
      expect(handles.length, sort).toBe(59);
    }
    const cheap = await read<List>("/store/ocop/products?sort=price_asc&limit=100");
    const prices = cheap.products.map(({ price_vnd }) => price_vnd);
    expect(prices).toEqual([...prices].sort((left, right) => left - right));
  });

  it.each([
    ["star=6", "star"],
    ["star=", "star"],
    ["sector=VII", "sector"],
    ["commune=abc", "commune"],
    ["limit=0", "limit"],
    ["limit=1000", "limit"],
    ["offset=-1", "offset"],
    ["price_min=-5", "price_min"],
    ["price_min=ten", "price_min"],
    ["sort=cheapest", "sort"],
    ["unknown=1", "unknown"],
  ])("answers 400 with a sentence to ?%s", async (query, word) => {
    const response = await shop.store(`/store/ocop/products?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining(word) as string,
    });
  });

  it("needs the shop's key", async () => {
    expect((await fetch(`${shop.backendUrl}/store/ocop/products`)).status).toBe(400);
  });

  it("speaks English when asked, with nothing left in Vietnamese", async () => {
    const headers = { "x-medusa-locale": "en-US" };
    const english = await read<List>("/store/ocop/products?limit=100", { headers });
    const expected = new Map(products.map(({ handle, title_en }) => [handle, title_en]));
    for (const { handle, title } of english.products) expect(title).toBe(expected.get(handle));
  });
});

describe("GET /store/ocop/products/:handle", () => {
  it("gives sizes, taxonomy, producer, certificates and their sources", async () => {
    const { product } = await read<{ product: Record<string, unknown> }>(
      "/store/ocop/products/toi-ly-son-dori",
      { headers: { "x-medusa-locale": "en-US" } },
    );
    expect(product).toMatchObject({
      taxonomy: { sector: { code: "I" }, group: { code: "I.4" }, product_set: { number: 10 } },
      producer: { handle: "dori", product_count: 3, legal_form: "enterprise" },
      certifications: [
        {
          star: 4,
          issued_on: { date: "2025-10-15", precision: "day" },
          valid_until: { date: "2028-10-15", precision: "day" },
          sources: [{ citation: expect.stringMatching(/15 October 2025/) as string }],
        },
      ],
    });
    expect(product.variants).toEqual([
      expect.objectContaining({ title: "250 g jar", price_vnd: 105_000, net_unit: "g" }),
      expect.objectContaining({ title: "500 g jar" }),
    ]);
  });

  it("answers 404 in words to an unknown handle", async () => {
    const response = await shop.store("/store/ocop/products/khong-co");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "not_found" });
  });
});

describe("producers, places and taxonomy", () => {
  it("lists 33 producers, filters them and shows one with its products", async () => {
    const all = await read<{ producers: { handle: string; place: { code: string } | null }[] }>(
      "/store/ocop/producers?limit=100",
    );
    expect(all.producers).toHaveLength(33);
    const inLySon = await read<typeof all>("/store/ocop/producers?commune=21548");
    expect(inLySon.producers.map(({ handle }) => handle).sort()).toEqual(["dori", "phu-sinh"]);
    const one = await read<{ producer: { management_systems: string[] }; products: Card[] }>(
      "/store/ocop/producers/phu-sinh",
    );
    expect(one.producer.management_systems).toEqual(["HACCP", "ISO 22000"]);
    expect(one.products.map(({ handle }) => handle).sort()).toEqual(
      products
        .filter(({ producer }) => producer === "phu-sinh")
        .map(({ handle }) => handle)
        .sort(),
    );
    expect((await shop.store("/store/ocop/producers/khong-co")).status).toBe(404);
  });

  it("sums the shop up: today's valid products and all 96 units", async () => {
    const summary = await read<{
      valid_product_count: number;
      product_count: number;
      producer_count: number;
      places: { code: string; product_count: number; map_row: number | null }[];
    }>("/store/ocop/summary");
    const cards = (await everything()).products;
    expect(summary).toMatchObject({
      product_count: 59,
      producer_count: 33,
      valid_product_count: cards.filter(({ badge }) => badge.star !== null).length,
    });
    expect(summary.places).toHaveLength(96);
    expect(summary.places.every(({ map_row }) => map_row !== null)).toBe(true);
  });

  it("gives the legal taxonomy in the law's order", async () => {
    const { sectors } = await read<{
      sectors: { code: string; groups: { code: string; product_sets: { number: number }[] }[] }[];
    }>("/store/ocop/taxonomy");
    expect(sectors.map(({ code }) => code)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    const groups = sectors.flatMap((sector) => sector.groups);
    expect(groups).toHaveLength(17);
    expect(groups.flatMap((group) => group.product_sets.map(({ number }) => number))).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
  });
});

describe("the live badge", () => {
  it("loses its stars on the next request after a revocation, in list, facet and product", async () => {
    const handle = "toi-ly-son-dori";
    const before = await read<List>("/store/ocop/products?producer=dori&star=4");
    expect(before.products.map((card) => card.handle)).toContain(handle);
    await shop.pool.query(
      `update ocop_certification set revoked_on = '2026-01-02' where registered_product_id =
       (select id from ocop_registered_product where handle = $1)`,
      [handle],
    );
    const after = await read<List>("/store/ocop/products?producer=dori&star=4");
    expect(after.products.map((card) => card.handle)).not.toContain(handle);
    const { product } = await read<{ product: Card }>(`/store/ocop/products/${handle}`);
    expect(product.badge).toMatchObject({
      certification_status: "revoked",
      star: null,
      last_star: 4,
    });
  });
});
