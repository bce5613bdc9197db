import { beforeAll, expect, it, vi } from "vitest";
import { search, searchStatus, waitForIndexes } from "../../support/search.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

beforeAll(() => waitForIndexes(shop));

async function productTable(): Promise<string> {
  const { rows } = await shop.pool.query<{ table_name: string }>(
    "select table_name from ocop_search_index where name like 'product%'",
  );
  return rows[0]?.table_name ?? "";
}

it("lists from the database while the engine is too slow, and repairs what it missed", async () => {
  const client = await shop.pool.connect();
  const before = await search(shop, "q=toi+ly+son");
  expect(before.source).toBe("index");
  try {
    await client.query("begin");
    const table = await productTable();
    await client.query(`lock table "${table}", "${table}_text" in access exclusive mode`);
    const startedAt = performance.now();
    const slow = await search(shop, "q=toi+ly+son");
    expect(slow.source).toBe("database");
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect(slow.products.length).toBeGreaterThan(0);
    expect(slow.products.every(({ title }) => /tỏi/iu.test(title))).toBe(true);
    const again = await search(shop, "sector=I&star=4");
    expect(again.source).toBe("database");
    expect(again.facets.stars.length).toBeGreaterThan(0);
    const suggestions = await shop.store("/store/ocop/suggestions?q=toi");
    expect(await suggestions.json()).toMatchObject({ source: "database", producers: [] });
    await shop.pool.query("update product set title = 'Tỏi Đảo Bé' where handle = $1", [
      "toi-ly-son-dori",
    ]);
  } finally {
    await client.query("rollback");
    client.release();
  }
  await vi.waitFor(
    async () => {
      const answer = await search(shop, "q=dao+be");
      expect(answer.source).toBe("index");
      expect(answer.products[0]?.title).toBe("Tỏi Đảo Bé");
    },
    { timeout: 15_000, interval: 200 },
  );
});

it("serves without a gap while an index is rebuilt, and shows how far it is", async () => {
  const { count } = await search(shop, "q=tra");
  const fillingOf = async () =>
    (await searchStatus(shop)).indexes.find(({ name }) => name === "product")?.filling;
  const before = await fillingOf();
  const started = await shop.admin("/admin/ocop/search/rebuild", {
    method: "POST",
    body: JSON.stringify({ index: "product" }),
  });
  expect(started.status).toBe(202);
  const seen = new Set<string>();
  await vi.waitFor(
    async () => {
      const answer = await search(shop, "q=tra");
      seen.add(`${answer.source} ${answer.count}`);
      const filling = await fillingOf();
      expect(filling?.status).toBe("done");
      expect(filling).not.toEqual(before);
    },
    { timeout: 20_000, interval: 20 },
  );
  seen.add(await search(shop, "q=tra").then(({ source, count: found }) => `${source} ${found}`));
  expect([...seen]).toEqual([`index ${count}`]);
});

it("lets only staff see and rebuild, and refuses what is no index", async () => {
  const analyst = await shop.adminToken(shop.signIns.find(({ role }) => role === "analyst")?.email);
  const asAnalyst = (path: string, method: string) =>
    fetch(`${shop.backendUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${analyst}`, "content-type": "application/json" },
      ...(method === "POST" && { body: JSON.stringify({ index: "product" }) }),
    });
  expect((await asAnalyst("/admin/ocop/search", "GET")).status).toBe(200);
  expect((await asAnalyst("/admin/ocop/search/rebuild", "POST")).status).toBe(403);
  expect((await fetch(`${shop.backendUrl}/admin/ocop/search`)).status).toBe(401);
  const wrong = await shop.admin("/admin/ocop/search/rebuild", {
    method: "POST",
    body: JSON.stringify({ index: "customer" }),
  });
  expect(wrong.status).toBe(400);
});
