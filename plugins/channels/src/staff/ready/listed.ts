import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import type { ChannelAdapter } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { NEWEST_FACT_HOLDS } from "../taking-part";

type ListingKey = { adapter: string; product_id: string };
type Participation = {
  code: string;
  producer_id: string;
  registered_product_id: string | null;
};

const LISTED = `
select distinct account.adapter, listing.product_id from ocop_channel_listing listing
join ocop_channel_account account on account.id = listing.account_id
  and account.deleted_at is null and account.state <> 'revoked'
where listing.product_id = any(:productIds) and listing.wanted and listing.deleted_at is null`;

/** Participations that are not over, whoever declared them. */
const TAKING_PART = `
select distinct channel.code, participation.producer_id, participation.registered_product_id
from ocop_participation participation
join ocop_channel channel on channel.id = participation.channel_id
${NEWEST_FACT_HOLDS}
where participation.producer_id = any(:producerIds) and participation.deleted_at is null`;

/** Says of a product whether it is at a channel already: listed through us, or said to be there. */
export async function readListed(
  database: Knex,
  products: ChannelProduct[],
  today: CivilDate,
): Promise<(adapter: ChannelAdapter, product: ChannelProduct) => boolean> {
  const productIds = products.map(({ id }) => id);
  const producerIds = [...new Set(products.map(({ producer }) => producer.id))];
  const [listings, participations] = await Promise.all([
    database.raw<{ rows: ListingKey[] }>(LISTED, { productIds }),
    database.raw<{ rows: Participation[] }>(TAKING_PART, { producerIds, today }),
  ]);
  const listed = new Set(listings.rows.map((row) => `${row.adapter} ${row.product_id}`));
  const takingPart = new Set(
    participations.rows.map(
      (row) => `${row.code} ${row.producer_id} ${row.registered_product_id ?? ""}`,
    ),
  );
  return ({ id, channelCode }, { id: productId, producer, registeredProductId }) =>
    listed.has(`${id} ${productId}`) ||
    // A producer that is there as a whole may still lack this product: only its own row counts.
    takingPart.has(`${channelCode} ${producer.id} ${registeredProductId}`);
}
