import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import type { ChannelProduct } from "../contract/channel-product";
import { readChannelProductRows } from "./channel-product-row";
import { toChannelProduct } from "./to-channel-product";

export type ProductReader = {
  database: Knex;
  /** Where people reach the shop, without a slash at the end. */
  storefrontUrl: string;
  /** The day whose recognitions and recalls are told, in Viet Nam. */
  today: CivilDate;
};

/** The products of the ids that the shop has, shown or not, by id; those that are gone are left out. */
export async function readChannelProducts(
  reader: ProductReader,
  ids: string[],
): Promise<ChannelProduct[]> {
  if (ids.length === 0) return [];
  const rows = await readChannelProductRows(reader.database, { ids }, ids.length);
  return rows.map((row) => toChannelProduct(row, reader));
}

/**
 * The next `size` products after an id, by id; null: from the first. All of the shop's, or only a
 * producer's. Fewer than `size`: there are no more.
 */
export async function channelProductPages(
  reader: ProductReader,
  page: { afterId: string | null; size: number; producerId?: string },
): Promise<ChannelProduct[]> {
  const { afterId, size, producerId } = page;
  const scope = {
    ...(afterId !== null && { afterId }),
    ...(producerId !== undefined && { producerId }),
  };
  const rows = await readChannelProductRows(reader.database, scope, size);
  return rows.map((row) => toChannelProduct(row, reader));
}

const PAGE_SIZE = 500;

/** Every product of the shop by id, a page at a time: no more than one page is held. */
export async function* everyChannelProduct(reader: ProductReader): AsyncGenerator<ChannelProduct> {
  let afterId: string | null = null;
  for (;;) {
    const products: ChannelProduct[] = await channelProductPages(reader, {
      afterId,
      size: PAGE_SIZE,
    });
    yield* products;
    if (products.length < PAGE_SIZE) return;
    afterId = products.at(-1)?.id ?? null;
  }
}
