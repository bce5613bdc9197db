import { beforeAll, describe, expect, it } from "vitest";
import { indexedHandles, search, waitForIndexes } from "../../support/search.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

beforeAll(() => waitForIndexes(shop));

describe("GET /store/ocop/search", () => {
  it("finds accented names by unaccented words, from the index", async () => {
    const answer = await search(shop, "q=toi+ly+son");
    expect(answer.source).toBe("index");
    expect(answer.products[0]?.title).toMatch(/^Tỏi/);
    expect(answer.did_you_mean).toBeNull();
  });

  it("mends a typing error in a short word and says what it took it for", async () => {
    const answer = await search(shop, "q=mach+nah");
    expect(answer.products[0]?.title.toLowerCase()).toContain("mạch nha");
    expect(answer.did_you_mean).toBe("mạch nha");
  });
});

describe("GET /store/ocop/suggestions", () => {
  type Suggested = {
    products: { handle: string }[];
    sets: { number: number; product_count: number }[];
  };
  const suggest = async (q: string) =>
    (await (await shop.store(`/store/ocop/suggestions?q=${q}`)).json()) as Suggested;

  it("offers for few letters what a search for them begins with", async () => {
    for (const q of ["to", "qu", "ma", "th", "ca", "nu", "toi", "tỏi"]) {
      const found = await search(shop, `q=${encodeURIComponent(q)}`);
      const suggested = await suggest(encodeURIComponent(q));
      const first = found.products.slice(0, 5).map(({ handle }) => handle);
      expect(
        suggested.products.map(({ handle }) => handle),
        q,
      ).toEqual(first);
    }
  });

  it("counts the products of sets that it names, asked once and again", async () => {
    const { facets } = await search(shop, "");
    const counts = new Map(facets.sets.map(({ number, count }) => [number, count]));
    for (const suggested of [await suggest("gia+vi"), await suggest("gia+vi")]) {
      expect(suggested.sets.length).toBeGreaterThan(0);
      for (const { number, product_count: count } of suggested.sets) {
        expect(count).toBe(counts.get(number));
      }
    }
  });
});

describe("POST /store/search, Medusa's own address of the indexes", () => {
  const ask = (body: unknown, key = shop.publishableKey) =>
    shop.store("/store/search", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "x-publishable-api-key": key },
    });

  it("shows the products of the key's own sales channel only", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      `insert into sales_channel (id, name, is_disabled) values ('sc_other', 'Other', false) returning id`,
    );
    await shop.pool.query(
      `insert into api_key (id, token, salt, redacted, title, type, created_by)
       values ('apk_other', 'pk_other', '', 'pk_o', 'Other', 'publishable', 'test')`,
    );
    await shop.pool.query(
      `insert into publishable_api_key_sales_channel (id, publishable_key_id, sales_channel_id)
       values ('pksc_other', 'apk_other', $1)`,
      [rows[0]?.id],
    );
    expect(await indexedHandles(shop, { q: "toi" })).not.toEqual([]);
    const other = await ask({ entity: "product", filters: { q: "toi" } }, "pk_other");
    expect(other.status).toBe(200);
    expect(((await other.json()) as { results: { hits: unknown[] }[] }).results[0]?.hits).toEqual(
      [],
    );
  });

  it("knows no index of persons", async () => {
    expect((await ask({ entity: "customer", filters: { q: "a" } })).status).toBe(404);
  });
});
