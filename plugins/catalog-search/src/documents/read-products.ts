import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readShopProducts, type CivilDate } from "@ocop/ocop/catalog";
import { toProductDocument } from "./product-document";

const ENGLISH = "en-US";

async function channelsOf(database: Knex, ids: string[]): Promise<Map<string, string[]>> {
  const { rows } = await database.raw<{ rows: { product_id: string; channels: string[] }[] }>(
    `select product_id, array_agg(sales_channel_id order by sales_channel_id) as channels
     from product_sales_channel where product_id = any(?) and deleted_at is null group by 1`,
    [ids],
  );
  return new Map(rows.map(({ product_id: id, channels }) => [id, channels]));
}

/** Documents of the products that the shop shows among the ids; the others have none. */
export async function readProductDocuments(database: Knex, ids: string[], asOf: CivilDate) {
  const scope = { salesChannelIds: null, ids };
  const [vietnamese, english, channels] = await Promise.all([
    readShopProducts(database, { ...scope, locale: undefined }),
    readShopProducts(database, { ...scope, locale: ENGLISH }),
    channelsOf(database, ids),
  ]);
  const inEnglish = new Map(english.map((row) => [row.id, row]));
  return vietnamese.map((vi) =>
    toProductDocument(
      { vi, en: inEnglish.get(vi.id) ?? vi, salesChannelIds: channels.get(vi.id) ?? [] },
      asOf,
    ),
  );
}
