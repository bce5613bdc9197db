import { beforeAll, describe, expect, it } from "vitest";
import {
  readRssItems,
  readSeparated,
} from "../../../plugins/channels/src/feeds/format/read-back.fixture.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop({ storefront: true });

type Row = { id: string; handle: string; sku: string };
type Counts = Record<string, number>;
const OUTCOMES = ["published", "unchanged", "withdrawn", "rejected", "deferred", "ineligible"];

async function rows<Found extends object>(sql: string, values: unknown[] = []): Promise<Found[]> {
  return (await shop.pool.query<Found>(sql, values)).rows;
}

/** Two recognised products with a size each that both channels take, by handle. */
let [first, second]: Row[] = [];
const need = (row: Row | undefined): Row => {
  if (!row) throw new Error("The sample has too few products for this suite");
  return row;
};

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${shop.storefrontUrl}${path}`, { headers });
const items = async (path: string) => {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  const text = await response.text();
  if (path.includes(".xml")) return readRssItems(text);
  return readSeparated(text, path.includes(".csv") ? "," : "\t");
};
const idsIn = async (path: string) => {
  const found = await items(path);
  return found.map((item) => item["g:id"] ?? item.id).sort();
};
const itemOf = async (path: string, { sku }: Row) => {
  const found = await items(path);
  return found.find((item) => (item["g:id"] ?? item.id) === sku);
};

const runs = (adapter: string) =>
  rows<Counts & { id: string; state: string }>(
    `select run.* from ocop_channel_run run
     join ocop_channel_account account on account.id = run.account_id
     where account.adapter = $1 order by run.created_at`,
    [adapter],
  );
const lastRun = async (adapter: string) => {
  const run = (await runs(adapter)).at(-1);
  if (!run) throw new Error(`${adapter} has no run`);
  return run;
};
const itemsOfRun = (run: { id: string }, outcome: string) =>
  rows<{ product_id: string; issues: { code: string; message: { vi: string; en: string } }[] }>(
    `select product_id, issues from ocop_channel_run_item where run_id = $1 and outcome = $2`,
    [run.id, outcome],
  );

async function photograph({ id, handle }: Row): Promise<void> {
  await shop.pool.query(
    "insert into image (id, url, rank, product_id) values ('img_' || $2, $1, 0, $2)",
    [`https://files.example/${handle}.jpg`, id],
  );
  const picture = {
    ...{ alt_vi: "", alt_en: "", width: 1600, height: 1200, sources: [] },
    ...{ url: `https://files.example/${handle}.jpg`, thumbnail_url: "" },
  };
  await shop.pool.query(
    `update product set metadata = coalesce(metadata, '{}') || $2 where id = $1`,
    [id, JSON.stringify({ pictures: [picture] })],
  );
}

beforeAll(async () => {
  const found = await rows<Row>(
    `select product.id, product.handle, min(variant.sku) as sku from product
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
     join product_product_ocop_registered_product link on link.product_id = product.id
     join ocop_registered_product registered on registered.id = link.registered_product_id
     join ocop_product_set "set" on "set".id = registered.product_set_id and "set".number between 16 and 22
     join ocop_certification certification on certification.registered_product_id = registered.id
       and certification.issued_on = '2025-10-15'
     group by product.id having count(distinct variant.id) = 1 and count(distinct certification.id) = 1
     order by product.handle limit 2`,
  );
  first = need(found[0]);
  second = need(found[1]);
  await photograph(first);
  await photograph(second);
});

describe("the feeds of the shop", () => {
  it("has each file at its address in both languages, made once however many ask at once", async () => {
    const paths = [
      ...["/feeds/google-merchant.xml", "/feeds/google-merchant.tsv"],
      ...["/en/feeds/google-merchant.xml", "/feeds/google-merchant.tsv?language=en"],
    ];
    const skus = [need(first).sku, need(second).sku].sort();
    expect(await Promise.all(paths.map(idsIn))).toEqual(paths.map(() => skus));
    expect(await runs("google-merchant")).toHaveLength(1);
    const types = await Promise.all(
      [...paths.slice(0, 2), "/feeds/meta-catalog.csv", "/feeds/meta-catalog.xml"].map(
        async (path) => (await get(path)).headers.get("content-type"),
      ),
    );
    expect(types).toEqual([
      "application/rss+xml; charset=utf-8",
      "text/tab-separated-values; charset=utf-8",
      "text/csv; charset=utf-8",
      "application/rss+xml; charset=utf-8",
    ]);
    expect(await idsIn("/feeds/meta-catalog.csv")).toEqual(skus);
  });

  it("tells an item as the shop has it, in the language of the file", async () => {
    const product = need(first);
    const [about] = await rows<{ title: string; title_en: string; price: number }>(
      `select product.title, words.translations->>'title' as title_en, (select amount::float from price
         join product_variant_price_set priced on priced.price_set_id = price.price_set_id
         join product_variant variant on variant.id = priced.variant_id
         where variant.sku = $2) as price
       from product join translation words on words.reference_id = product.id
         and words.locale_code = 'en-US' where product.id = $1`,
      [product.id, product.sku],
    );
    expect(await itemOf("/feeds/google-merchant.xml", product)).toMatchObject({
      "g:title": about?.title,
      "g:link": `${shop.storefrontUrl}/products/${product.handle}`,
      "g:image_link": `https://files.example/${product.handle}.jpg`,
      "g:price": `${about?.price} VND`,
      "g:availability": "in_stock",
      "g:custom_label_0": "ocop-4",
      "g:product_detail": "OCOP:Hạng sao OCOP:4 sao",
    });
    expect(await itemOf("/en/feeds/google-merchant.tsv", product)).toMatchObject({
      title: about?.title_en,
      link: `${shop.storefrontUrl}/en/products/${product.handle}`,
    });
  });

  it("writes into the ledger what became of every listing, with reasons in both languages", async () => {
    const run = await lastRun("google-merchant");
    const [shown] = await rows<{ count: number }>(
      "select count(*)::int as count from product where status = 'published' and deleted_at is null",
    );
    expect(run.state).toBe("done");
    expect(run.selected).toBe(shown?.count);
    expect(OUTCOMES.reduce((sum, outcome) => sum + Number(run[outcome]), 0)).toBe(run.selected);
    expect(run.published).toBe(2);
    const rejected = await itemsOfRun(run, "rejected");
    expect(rejected).toHaveLength(Number(run.rejected));
    for (const { issues } of rejected) {
      expect(issues.map(({ code }) => code)).toContain("picture_missing");
      for (const { message } of issues) expect(message.vi && message.en).toBeTruthy();
    }
    const never = await itemsOfRun(run, "ineligible");
    expect(never).toHaveLength(Number(run.ineligible));
    expect(never.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain("alcohol");
  });

  it("is not made again while nothing changes, and says so to whoever has it", async () => {
    const before = await runs("google-merchant");
    const response = await get("/feeds/google-merchant.xml");
    const etag = response.headers.get("etag") ?? "";
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(Number.isNaN(Date.parse(response.headers.get("last-modified") ?? ""))).toBe(false);
    const again = await get("/feeds/google-merchant.xml", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await get("/feeds/google-merchant.xml", { "if-none-match": '"another"' });
    expect(other.status).toBe(200);
    expect(await runs("google-merchant")).toHaveLength(before.length);
  });

  it("follows a price, a stock and a hostile name", async () => {
    const product = need(first);
    const etag = (await get("/feeds/google-merchant.xml")).headers.get("etag") ?? "";
    const hostile = `=Tỏi "đen" & <b>🐝</b> </script>`;
    await shop.pool.query(
      `with named as (update product set title = $2 where id = $1),
       sold as (update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id in (
         select inventory_item_id from product_variant_inventory_item part
         join product_variant variant on variant.id = part.variant_id where variant.product_id = $1))
       update price set amount = 123000, raw_amount = '{"value":"123000","precision":20}' where price_set_id in (
         select price_set_id from product_variant_price_set priced
         join product_variant variant on variant.id = priced.variant_id where variant.product_id = $1)`,
      [product.id, hostile],
    );
    const response = await get("/feeds/google-merchant.xml", { "if-none-match": etag });
    expect(response.status).toBe(200);
    expect(await itemOf("/feeds/google-merchant.xml", product)).toMatchObject({
      "g:title": hostile,
      "g:price": "123000 VND",
      "g:availability": "out_of_stock",
    });
    expect(await itemOf("/feeds/meta-catalog.csv", product)).toMatchObject({
      title: `'${hostile}`,
      price: "123000 VND",
      availability: "out of stock",
    });
    expect(await lastRun("google-merchant")).toMatchObject({ published: 1, unchanged: 1 });
  });

  it("drops the stars of a recognition that ended, and keeps the product", async () => {
    const product = need(second);
    const recognised = (column: string, day: string | null) =>
      shop.pool.query(
        `update ocop_certification set ${column} = $2 where registered_product_id = (
           select registered_product_id from product_product_ocop_registered_product where product_id = $1)`,
        [product.id, day],
      );
    await recognised("valid_until", "2026-11-30");
    const item = await itemOf("/feeds/google-merchant.xml", product);
    expect(item?.["g:id"]).toBe(product.sku);
    expect(item).not.toHaveProperty("g:custom_label_0");
    expect(item).not.toHaveProperty("g:product_detail");
    await recognised("valid_until", "2028-10-15");
    expect(await itemOf("/feeds/google-merchant.xml", product)).toHaveProperty("g:custom_label_0");
  });

  it("withdraws what is hidden or recalled, and has it again afterwards", async () => {
    const product = need(second);
    const isThere = async () => (await idsIn("/feeds/google-merchant.xml")).includes(product.sku);
    await shop.pool.query("update product set status = 'draft' where id = $1", [product.id]);
    expect(await isThere()).toBe(false);
    expect(await lastRun("google-merchant")).toMatchObject({ withdrawn: 1 });
    await shop.pool.query("update product set status = 'published' where id = $1", [product.id]);
    expect(await isThere()).toBe(true);
    await shop.pool.query(
      `insert into ocop_recall (id, lots, reason_vi, advice_vi, announced_on, registered_product_id)
       select 'orecl_feed', '{}', 'Thử', 'Thử', '2026-01-01', registered_product_id
       from product_product_ocop_registered_product where product_id = $1`,
      [product.id],
    );
    expect(await isThere()).toBe(false);
    await shop.pool.query("update ocop_recall set ended_on = '2026-01-02' where id = $1", [
      "orecl_feed",
    ]);
    expect(await isThere()).toBe(true);
  });

  it("knows no other files, and gives none of an account that staff paused", async () => {
    for (const path of ["google-merchant.csv", "shopee.xml", "google-merchant", "..%2f.xml"]) {
      expect((await get(`/feeds/${path}`)).status).toBe(404);
    }
    const refused = await shop.store("/store/ocop/feeds/google-merchant/xml?language=fr");
    expect(refused.status).toBe(400);
    const pause = (state: string) =>
      shop.pool.query("update ocop_channel_account set state = $1 where adapter = 'meta-catalog'", [
        state,
      ]);
    await pause("paused");
    expect((await get("/feeds/meta-catalog.csv")).status).toBe(404);
    await pause("connected");
    expect((await get("/feeds/meta-catalog.csv")).status).toBe(200);
  });
});

describe("open data", () => {
  type Answer = {
    licence: { url: string };
    fields: { name: string }[];
    products: Record<string, unknown>[];
  };
  const json = async () => (await (await get("/open-data/products.json")).json()) as Answer;

  it("has every recognised product of the register, with its licence and what the fields mean", async () => {
    const response = await get("/open-data/products.json");
    expect(response.headers.get("link")).toContain('rel="license"');
    const { products, fields, licence } = (await response.json()) as Answer;
    const [recognised] = await rows<{ count: number }>(
      `select count(distinct registered_product_id)::int as count from ocop_certification
       where deleted_at is null`,
    );
    expect(products).toHaveLength(recognised?.count ?? 0);
    const sold = products.find(({ shop_url: url }) => String(url).endsWith(need(second).handle));
    expect(sold).toMatchObject({ status: "valid", star: 4, issued_on: "2025-10-15" });
    const text = await (await get("/open-data/products.csv")).text();
    expect(readSeparated(text, ",")).toHaveLength(products.length);
    const dictionary = await (await get("/open-data/dictionary.csv")).text();
    for (const { name } of fields) expect(dictionary).toContain(`"${name}"`);
    expect(dictionary).toContain(licence.url);
    expect((await get("/open-data/people.json")).status).toBe(404);
  });

  it("shows stars only as the shop does, and nothing of a person", async () => {
    await shop.pool.query(
      "update ocop_producer set phone = '0905123456', email = 'chu@example.vn', address = '12 Đường Kín'",
    );
    const { products } = await json();
    const valid = ["valid", "renewal_due", "expiring", "extended"];
    for (const { status, star } of products) {
      expect(star !== null).toBe(valid.includes(String(status)));
    }
    const whole = JSON.stringify(products);
    for (const secret of ["0905123456", "chu@example.vn", "Đường Kín"]) {
      expect(whole).not.toContain(secret);
    }
  });
});

it("tells machines of the certification on a product's page, never of ratings", async () => {
  const page = await (await get(`/products/${need(second).handle}`)).text();
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "[]";
  const [product] = JSON.parse(data) as Record<string, unknown>[];
  expect(product).toMatchObject({
    "@type": "Product",
    image: [`https://files.example/${need(second).handle}.jpg`],
    hasCertification: {
      "@type": "Certification",
      certificationRating: { ratingValue: 4, bestRating: 5 },
      issuedBy: { name: "Ủy ban nhân dân tỉnh" },
    },
  });
  expect(product).not.toHaveProperty("aggregateRating");
});
