import { PRODUCERS_IN_AREA } from "../area";
import { NEWEST_FACT_HOLDS } from "../taking-part";

/** A sign-in that ends within so many days is told of. */
export const ENDING_DAYS = 14;

const ACCOUNTS = `ocop_channel_account account
  left join ocop_producer producer on producer.id = account.producer_id
  where account.deleted_at is null
    and (account.producer_id is null or account.producer_id in (${PRODUCERS_IN_AREA}))`;

const LISTINGS = `ocop_channel_listing listing
  join ocop_channel_account account on account.id = listing.account_id
    and account.deleted_at is null
  where listing.deleted_at is null and listing.producer_id in (${PRODUCERS_IN_AREA})`;

/** No token is read. */
export const ACCOUNT_ROWS = `
select account.id, account.adapter, account.name, account.state, producer.name as producer_name,
  case when account.open_until > now() then account.open_until end as open_until,
  case when account.state = 'connected'
    and account.refresh_expires_at < now() + ${ENDING_DAYS} * interval '1 day'
    then account.refresh_expires_at end as ends_at
from ${ACCOUNTS} order by account.name, account.id`;

export const LISTING_COUNTS = `
select account.adapter, listing.state, count(*)::int as count,
  count(*) filter (where listing.dirty_count > listing.done_count)::int as waiting_count,
  extract(epoch from now() - min(listing.dirty_since)
    filter (where listing.dirty_count > listing.done_count))::int as lag_seconds
from ${LISTINGS} group by account.adapter, listing.state`;

/** How many producers are said to sell at each channel of the register on `:today`, whoever said so. */
export const PRODUCERS_TAKING_PART = `
select channel.code, count(distinct participation.producer_id)::int as count
from ocop_participation participation
join ocop_channel channel on channel.id = participation.channel_id
${NEWEST_FACT_HOLDS}
where participation.deleted_at is null and participation.producer_id in (${PRODUCERS_IN_AREA})
group by channel.code`;

/** The newest run that was not a dry one, of each adapter. */
export const LAST_RUNS = `
select distinct on (account.adapter) account.adapter, run.id, run.account_id, run.kind, run.state,
  run.error, run.selected, run.published, run.unchanged, run.withdrawn, run.rejected, run.deferred,
  run.ineligible, run.created_at, run.started_at, run.ended_at
from ocop_channel_run run
join (select account.id, account.adapter from ${ACCOUNTS}) account on account.id = run.account_id
where run.deleted_at is null and not run.dry_run
order by account.adapter, run.created_at desc, run.id desc`;

/** How many listings have an issue, with its words and one product as an example. */
export const ISSUE_COUNTS = `
select found.adapter, found.code, found.severity, count(distinct found.listing_id)::int as count,
  (array_agg(found.message order by found.listing_id))[1] as message,
  (array_agg(found.fix order by found.listing_id))[1] as fix,
  (array_agg(json_build_object('product_id', product.id, 'title', product.title,
    'producer_name', producer.name) order by found.listing_id))[1] as example
from (
  select account.adapter, listing.id as listing_id, listing.product_id, listing.producer_id,
    issue.value->>'code' as code, issue.value->>'severity' as severity,
    issue.value->'message' as message, issue.value->'fix' as fix
  from (select listing.*, account.adapter from ${LISTINGS}) listing
  join ocop_channel_account account on account.id = listing.account_id
  cross join lateral jsonb_array_elements(
    case when jsonb_typeof(listing.issues) = 'array' then listing.issues else '[]' end) issue
) found
join product on product.id = found.product_id
join ocop_producer producer on producer.id = found.producer_id
group by found.adapter, found.code, found.severity
order by count(distinct found.listing_id) desc, found.code`;
