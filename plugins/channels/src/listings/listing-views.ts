import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Issue } from "../contract/issue";
import type { ListingState } from "../modules/channels/rules/listing-state";

/** A listing as people see it. */
export type ListingView = {
  id: string;
  product_id: string;
  producer_id: string;
  title: string | null;
  handle: string | null;
  wanted: boolean;
  state: ListingState;
  url: string | null;
  issues: Issue[] | null;
  /** Something changed that the channel does not have yet. */
  is_dirty: boolean;
  published_at: Date | null;
  first_live_at: Date | null;
  last_verified_at: Date | null;
  next_attempt_at: Date | null;
};

/** The listings of an account, those with something to mend first; null producer: of all. */
export async function readListings(
  database: Knex,
  accountId: string,
  of: { producerId: string | null; state: ListingState | null; limit: number; offset: number },
): Promise<{ listings: ListingView[]; count: number }> {
  const { rows } = await database.raw<{ rows: (ListingView & { total: number })[] }>(
    `select listing.id, listing.product_id, listing.producer_id, product.title, product.handle,
       listing.wanted, listing.state, listing.url, listing.issues,
       listing.dirty_count > listing.done_count as is_dirty, listing.published_at,
       listing.first_live_at, listing.last_verified_at, listing.next_attempt_at,
       count(*) over ()::int as total
     from ocop_channel_listing listing
     left join product on product.id = listing.product_id
     where listing.account_id = :accountId and listing.deleted_at is null
       and (:producerId::text is null or listing.producer_id = :producerId)
       and (:state::text is null or listing.state = :state)
     order by listing.state <> 'needs_attention', product.title, listing.id
     limit :limit offset :offset`,
    { accountId, ...of },
  );
  return { listings: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0 };
}

export type ErrorCount = {
  adapter: string;
  code: string;
  field: string;
  message: Issue["message"];
  fix: Issue["fix"];
  count: number;
};

/** What keeps listings from their channels, the most frequent first; of some producers, or all. */
export async function countErrors(
  database: Knex,
  producers: string[] | null,
): Promise<ErrorCount[]> {
  const { rows } = await database.raw<{ rows: ErrorCount[] }>(
    `select account.adapter, issue->>'code' as code, min(issue->>'field') as field,
       (array_agg(issue->'message'))[1] as message, (array_agg(issue->'fix'))[1] as fix,
       count(*)::int as count
     from ocop_channel_listing listing
     join ocop_channel_account account on account.id = listing.account_id
     cross join lateral jsonb_array_elements(coalesce(listing.issues, '[]')) issue
     where listing.deleted_at is null and listing.wanted and issue->>'severity' = 'error'
       and (:producers::text[] is null or listing.producer_id = any(:producers))
     group by 1, 2 order by count desc, 1, 2`,
    { producers },
  );
  return rows;
}
