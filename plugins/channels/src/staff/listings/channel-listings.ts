import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { searchPatterns, sqlWithoutAccents } from "@ocop/ocop/catalog";
import type { Issue } from "../../contract/issue";
import type { ListingState } from "../../modules/channels/rules/listing-state";
import { PRODUCERS_IN_AREA } from "../area";

/** A listing with whose it is. */
export type ChannelListing = {
  id: string;
  title: string | null;
  registered_product_id: string | null;
  producer_id: string;
  producer_name: string;
  account_name: string;
  wanted: boolean;
  state: ListingState;
  url: string | null;
  issues: Issue[] | null;
  /** Since when a change waits to be sent; null: none does. */
  waits_since: Date | null;
  last_verified_at: Date | null;
};

export type ChannelListingFilters = {
  /** An adapter's id. */
  channel: string;
  /** Codes of the staff member's area; null: the whole province. */
  unitCodes: string[] | null;
  state?: ListingState | undefined;
  /** Only those that have this issue, by its code. */
  issue?: string | undefined;
  /** Words of a product's or producer's name. */
  q?: string | undefined;
  limit: number;
  offset: number;
};

const LISTINGS = `
select listing.id, product.title, registered.registered_product_id, listing.producer_id,
  producer.name as producer_name, account.name as account_name, listing.wanted, listing.state,
  listing.url, listing.issues, listing.last_verified_at,
  case when listing.dirty_count > listing.done_count then listing.dirty_since end as waits_since,
  count(*) over ()::int as total
from ocop_channel_listing listing
join ocop_channel_account account on account.id = listing.account_id and account.deleted_at is null
join ocop_producer producer on producer.id = listing.producer_id
left join product on product.id = listing.product_id
left join product_product_ocop_registered_product registered
  on registered.product_id = listing.product_id and registered.deleted_at is null
where listing.deleted_at is null and account.adapter = :channel
  and listing.producer_id in (${PRODUCERS_IN_AREA})
  and (:state::text is null or listing.state = :state)
  and (:issue::text is null or listing.issues @> jsonb_build_array(jsonb_build_object('code', :issue::text)))
  and (:words::text[] is null
    or ${sqlWithoutAccents("coalesce(product.title, '') || ' ' || producer.name")} like all (:words::text[]))
order by listing.state <> 'needs_attention', producer.name, product.title, listing.id
limit :limit offset :offset`;

/** The listings at a channel of an area's producers, those with something to mend first. */
export async function readChannelListings(
  database: Knex,
  { state, issue, q, ...scope }: ChannelListingFilters,
): Promise<{ listings: ChannelListing[]; count: number }> {
  const { rows } = await database.raw<{ rows: (ChannelListing & { total: number })[] }>(LISTINGS, {
    ...scope,
    ...{ state: state ?? null, issue: issue ?? null, words: searchPatterns(q) },
  });
  return { listings: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0 };
}
