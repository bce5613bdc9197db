import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { changeCertification, codeOf, dayFromToday } from "../../support/certificates.ts";
import { indexedHandles, search, searchStatus, waitForIndexes } from "../../support/search.ts";
import { useShop } from "../../support/shop.ts";

/** How old an index may be. */
const WITHIN = { timeout: 5_000, interval: 100 };
/** How long until a comparison that is due has been made, whose job looks every ten seconds. */
const WITHIN_A_COMPARISON = { timeout: 30_000, interval: 200 };

const HANDLE = "toi-ly-son-dori";
const shop = useShop();

let product = { id: "", variantId: "", itemId: "", locationId: "" };

beforeAll(async () => {
  await waitForIndexes(shop);
  const { rows } = await shop.pool.query<typeof product>(
    `select product.id, variant.id as "variantId", link.inventory_item_id as "itemId",
       level.location_id as "locationId"
     from product join product_variant variant on variant.product_id = product.id
     join product_variant_inventory_item link on link.variant_id = variant.id
     join inventory_level level on level.inventory_item_id = link.inventory_item_id
       and level.deleted_at is null
     where product.handle = $1 order by variant.variant_rank`,
    [HANDLE],
  );
  product = rows[0] ?? product;
});

beforeEach(() => waitForIndexes(shop));

async function post(path: string, body: unknown): Promise<void> {
  const response = await shop.admin(path, { method: "POST", body: JSON.stringify(body) });
  expect(response.status, await response.text()).toBeLessThan(300);
}

const handles = async (query: string) =>
  (await search(shop, query)).products.map(({ handle }) => handle);

/** What the index finds, before the shop leaves out what the register no longer shows. */
const indexed = (filters: Record<string, unknown>) => indexedHandles(shop, filters);
const withFourStars = { star: "4" };
const ofHonBe = { q: "hon be" };

describe("within five seconds the index holds", () => {
  it("a new name, in either language, and no longer the old one", async () => {
    await post(`/admin/products/${product.id}`, { title: "Tỏi cô đơn Hòn Bé" });
    await vi.waitFor(async () => expect(await handles("q=hon+be")).toContain(HANDLE), WITHIN);
    await post("/admin/translations/batch", {
      create: [
        {
          reference: "product_variant",
          reference_id: product.variantId,
          locale_code: "en-US",
          translations: { title: "Zanzibar jar" },
        },
      ],
    }).catch(() => undefined);
    await shop.pool.query(
      `update translation set translations = jsonb_set(translations, '{title}', '"Quokka garlic"')
       where reference_id = $1 and locale_code = 'en-US'`,
      [product.id],
    );
    await vi.waitFor(async () => expect(await handles("q=quokka")).toContain(HANDLE), WITHIN);
  });

  it("a new price", async () => {
    await post(`/admin/products/${product.id}/variants/${product.variantId}`, {
      prices: [{ currency_code: "vnd", amount: 987_000 }],
    });
    await vi.waitFor(
      async () =>
        expect(await handles("price_min=987000&price_max=987000&limit=100")).toEqual([HANDLE]),
      WITHIN,
    );
  });

  it("that the last one was sold", async () => {
    expect(await indexed({ in_stock: true })).toContain(HANDLE);
    const { rows } = await shop.pool.query<{ item: string; location: string }>(
      `select link.inventory_item_id as item, level.location_id as location
       from product_variant variant
       join product_variant_inventory_item link on link.variant_id = variant.id
       join inventory_level level on level.inventory_item_id = link.inventory_item_id
         and level.deleted_at is null
       where variant.product_id = $1`,
      [product.id],
    );
    for (const { item, location } of rows) {
      await post(`/admin/inventory-items/${item}/location-levels/${location}`, {
        stocked_quantity: 0,
      });
    }
    await vi.waitFor(
      async () => expect(await indexed({ in_stock: true })).not.toContain(HANDLE),
      WITHIN,
    );
  });

  it("another producer's name and place, on each of its products", async () => {
    const { rows } = await shop.pool.query<{ id: string; unit: string }>(
      `select producer.id, (select id from ocop_administrative_unit where code = '21025') as unit
       from ocop_producer producer where handle = 'dori'`,
    );
    await shop.pool.query(
      "update ocop_producer set name = 'Vườn Kangaroo', administrative_unit_id = $2 where id = $1",
      [rows[0]?.id, rows[0]?.unit],
    );
    await vi.waitFor(async () => {
      const answer = await search(shop, "q=kangaroo");
      expect(answer.products.map(({ handle }) => handle)).toContain(HANDLE);
      expect(answer.producers.map(({ handle }) => handle)).toEqual(["dori"]);
      expect(await handles("commune=21025&limit=100")).toContain(HANDLE);
      expect(await indexed({ commune: "21548" })).not.toContain(HANDLE);
    }, WITHIN);
  });

  it("no star of a revoked recognition", async () => {
    expect(await indexed(withFourStars)).toContain(HANDLE);
    await changeCertification(shop, await codeOf(shop, HANDLE), {
      revoked_on: dayFromToday(0),
      revocation_reason: "criteria_no_longer_met",
    });
    await vi.waitFor(
      async () => expect(await indexed(withFourStars)).not.toContain(HANDLE),
      WITHIN,
    );
  });

  it("nothing of a product that was taken out of the shop, and again what was put back", async () => {
    await post(`/admin/products/${product.id}`, { status: "draft" });
    await vi.waitFor(async () => expect(await indexed(ofHonBe)).not.toContain(HANDLE), WITHIN);
    await post(`/admin/products/${product.id}`, { status: "published" });
    await vi.waitFor(async () => expect(await handles("q=hon+be")).toContain(HANDLE), WITHIN);
  });

  it("nothing of a product whose link to the register was cut", async () => {
    await shop.pool.query(
      "update product_product_ocop_registered_product set deleted_at = now() where product_id = $1",
      [product.id],
    );
    await vi.waitFor(async () => expect(await indexed(ofHonBe)).not.toContain(HANDLE), WITHIN);
  });
});

/** Changes the database so that its triggers do not see it, as time and accidents do. */
async function unnoticed(sql: string, values: unknown[] = []): Promise<void> {
  const client = await shop.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(sql, values);
    await client.query("commit");
  } finally {
    client.release();
  }
}

describe("the daily comparison", () => {
  it("takes out with the day a star whose certificate ended yesterday", async () => {
    const [handle = ""] = await handles("star=4");
    await unnoticed(
      `update ocop_certification set issued_on = '2023-01-01', issued_precision = 'day', valid_until = $2
       where registered_product_id = (select registered_product_id
         from product_product_ocop_registered_product link join product on product.id = link.product_id
         where product.handle = $1)`,
      [handle, dayFromToday(-1)],
    );
    expect(await indexed(withFourStars)).toContain(handle);
    // The shop does not wait for the index: what the register shows today decides.
    expect(await handles("star=4&limit=100")).not.toContain(handle);
    await shop.pool.query("update ocop_search_state set indexed_on = $1", [dayFromToday(-1)]);
    await vi.waitFor(
      async () => expect(await indexed(withFourStars)).not.toContain(handle),
      WITHIN_A_COMPARISON,
    );
    // The indexes are compared one after the other.
    await vi.waitFor(async () => {
      const { indexes } = await searchStatus(shop);
      expect(indexes.map(({ indexed_on: day }) => day)).toEqual(Array(3).fill(dayFromToday(0)));
    }, WITHIN_A_COMPARISON);
  });

  it("repairs what is missing, different or too much, and reports it", async () => {
    const [gone = "", changed = ""] = await handles("sort=name&limit=2");
    const { rows } = await shop.pool.query<{ table_name: string }>(
      "select table_name from ocop_search_index where name like 'product%' order by updated_at desc",
    );
    const table = rows[0]?.table_name ?? "";
    await shop.pool.query(`delete from "${table}" where f_handle = $1`, [gone]);
    await shop.pool.query(
      `update "${table}_text" set document = document || '{"fingerprint": "stale"}'
       where id = (select id from "${table}" where f_handle = $1)`,
      [changed],
    );
    await shop.pool.query(
      `insert into "${table}" (id, class) select 'prod_ghost', class from "${table}" limit 1`,
    );
    await shop.pool.query(
      `insert into "${table}_text" (id, class, document, words, accents, title)
       select id, class, '{"id": "prod_ghost"}', 'ghost', 'ghost', 'ghost'
       from "${table}" where id = 'prod_ghost'`,
    );
    const { count } = await search(shop, "");
    await post("/admin/ocop/search/reconcile", {});
    await vi.waitFor(async () => {
      const index = (await searchStatus(shop)).indexes.find(({ name }) => name === "product");
      expect(index?.reconcile_report).toMatchObject({ missing: 1, different: 1, extra: 1 });
      expect(index?.pending).toBe(0);
      expect(await handles("sort=name&limit=1")).toEqual([gone]);
      expect((await search(shop, "")).count).toBe(count);
    }, WITHIN_A_COMPARISON);
  });
});
