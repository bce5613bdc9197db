import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { addDays, civilDateAt } from "../../modules/ocop/rules/civil-date";
import { WEEK_DAYS } from "./after-look";

/** A shop link that is to be looked at, with what its page should show. */
export type DueLink = {
  id: string;
  url: string;
  website: string | null;
  /** Of the producer and of its products. */
  names: string[];
  /** Looks in a row that found nothing there. */
  gone_count: number;
};

/** A process that died over a link leaves it for so long. */
const HELD_MINUTES = 60;

/**
 * Links of participations that go on at open channels. What a connector looks at itself is left to it,
 * and what a person refused stays refused.
 */
const TAKE_DUE = `
with due as (
  select evidence.id, evidence.url, channel.website, producer.id as producer_id, producer.name
  from ocop_participation_evidence evidence
  join ocop_participation taking on taking.id = evidence.participation_id and taking.deleted_at is null
  join ocop_channel channel on channel.id = taking.channel_id
    and (channel.closed_on is null or channel.closed_on >= :today)
  join ocop_producer producer on producer.id = taking.producer_id and producer.deleted_at is null
  join lateral (select withdrawn, ended_on from ocop_participation_fact
    where participation_id = taking.id and deleted_at is null order by revision desc limit 1) fact
    on not fact.withdrawn and (fact.ended_on is null or fact.ended_on >= :today)
  left join lateral (select outcome, method, checked_on from ocop_evidence_check
    where evidence_id = evidence.id and deleted_at is null
    order by checked_on desc, recorded_at desc, id desc limit 1) newest on true
  left join ocop_link_look look on look.evidence_id = evidence.id
  where evidence.kind = 'shop_link' and evidence.deleted_at is null
    and newest.method is distinct from 'connector'
    and (newest.outcome is distinct from 'refused' or newest.method <> 'person')
    and case when look.next_at is null
      then newest.checked_on is null or newest.checked_on <= :weekAgo else look.next_at <= :now end
  order by look.next_at nulls first, evidence.id limit :take
), taken as (
  insert into ocop_link_look (evidence_id, next_at) select id, :heldUntil from due
  on conflict (evidence_id) do update set next_at = excluded.next_at
    where ocop_link_look.next_at <= :now
  returning evidence_id, gone_count
)
select due.id, due.url, due.website, taken.gone_count,
  array_prepend(due.name, array(select product.name from ocop_registered_product product
    where product.producer_id = due.producer_id and product.deleted_at is null)) as names
from taken join due on due.id = taken.evidence_id order by due.id`;

/** Takes links that are due, so that no other process looks at them too. */
export async function takeDueLinks(database: Knex, now: Date, take: number): Promise<DueLink[]> {
  const today = civilDateAt(now);
  const { rows } = await database.raw<{ rows: DueLink[] }>(TAKE_DUE, {
    ...{ now, take, today, weekAgo: addDays(today, -WEEK_DAYS) },
    heldUntil: new Date(now.getTime() + HELD_MINUTES * 60_000),
  });
  return rows;
}

/** Keeps when a link is due again. */
export async function putOffLink(
  database: Knex,
  id: string,
  { goneCount, nextAt }: { goneCount: number; nextAt: Date },
): Promise<void> {
  await database("ocop_link_look")
    .where({ evidence_id: id })
    .update({ gone_count: goneCount, next_at: nextAt });
}
