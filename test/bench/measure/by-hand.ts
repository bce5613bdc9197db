/**
 * The modern-channel rate of a day as known now, with all its breakdowns, as somebody would write it by
 * hand against the tables of facts: what the product's statement is held against.
 */
export const BY_HAND = `
with certificate as (
  select distinct on (registered_product_id) registered_product_id, star, valid_until, extended_until, revoked_on
  from ocop_certification where deleted_at is null and issued_on <= :day::text
  order by registered_product_id, issued_on desc, created_at desc, id desc),
held as materialized (
  select producer.id as producer_id, coalesce(unit.code, '') as commune, producer.legal_form,
    coalesce(producer.craft_village, '') as craft_village, certificate.star, product.product_set_id,
    coalesce(person.gender, '') as gender, coalesce(person.ethnicity, '') as ethnicity,
    coalesce(person.has_disability::text, '') as disability
  from certificate
  join ocop_registered_product product on product.id = certificate.registered_product_id and product.deleted_at is null
  join ocop_producer producer on producer.id = product.producer_id and producer.state in ('active', 'suspended')
  left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
  left join ocop_legal_representative person on person.producer_id = producer.id and person.deleted_at is null
  where greatest(certificate.valid_until, certificate.extended_until) >= :day::text
    and (certificate.revoked_on is null or certificate.revoked_on > :day::text)),
fact as (
  select distinct on (participation_id) participation_id, started_on, ended_on, withdrawn
  from ocop_participation_fact order by participation_id, revision desc),
newest as (
  select distinct on (evidence_id) evidence_id, outcome, checked_on
  from ocop_evidence_check where checked_on <= :day::text
  order by evidence_id, checked_on desc, recorded_at desc, id desc),
shown as (
  select evidence.participation_id,
    bool_or(evidence.kind = 'shop_link' and newest.checked_on >= :fresh::text) as by_link,
    bool_or(evidence.kind = 'contract' and coalesce(evidence.issued_on, '') <= :day::text and coalesce(evidence.valid_until, '9') >= :day::text)
      and bool_or(evidence.kind in ('purchase_order', 'invoice', 'delivery_note') and coalesce(evidence.issued_on, '') <= :day::text)
      and max(newest.checked_on) >= :fresh::text as by_papers
  from ocop_participation_evidence evidence
  join newest on newest.evidence_id = evidence.id and newest.outcome = 'verified'
  group by evidence.participation_id),
presence as materialized (
  select taking.producer_id, channel.code, channel.kind,
    max(case
      when not coalesce(case when channel.kind in ('supermarket', 'convenience_store', 'sale_point', 'export', 'other') then shown.by_papers else shown.by_link end, false) then 1
      when exists (select from ocop_channel_sale sale where sale.producer_id = taking.producer_id
        and sale.channel_id = taking.channel_id and not sale.cancelled and sale.deleted_at is null
        and sale.sold_on > :sold_after::text and sale.sold_on <= :day::text
        and (taking.registered_product_id is null or sale.registered_product_id = taking.registered_product_id)) then 3
      else 2 end) as level
  from ocop_participation taking
  join ocop_channel channel on channel.id = taking.channel_id and channel.kind = any(:kinds::text[])
  join fact on fact.participation_id = taking.id
  left join shown on shown.participation_id = taking.id
  where not fact.withdrawn and fact.started_on <= :day::text and (fact.ended_on is null or fact.ended_on >= :day::text)
  group by 1, 2, 3),
reached as materialized (select producer_id, max(level) as level from presence group by 1),
judged as materialized (
  select held.producer_id, min(commune) as commune, min(legal_form) as legal_form, min(craft_village) as craft_village,
    max(star)::text as star, min(gender) as gender, min(ethnicity) as ethnicity, min(disability) as disability,
    coalesce(max(reached.level), 0) as level
  from held left join reached using (producer_id) group by 1)
select concat_ws('|', commune, legal_form, craft_village, star, gender, ethnicity, disability) as key, count(*)::int as denominator,
  (count(*) filter (where level >= 1))::int as declared, (count(*) filter (where level >= 2))::int as evidenced,
  (count(*) filter (where level >= 3))::int as selling
from judged group by grouping sets ((), (commune), (legal_form), (craft_village), (star), (gender), (ethnicity), (disability))
union all select 'set ' || product_set_id, count(distinct producer_id)::int, (count(distinct producer_id) filter (where level >= 1))::int,
  (count(distinct producer_id) filter (where level >= 2))::int, (count(distinct producer_id) filter (where level >= 3))::int
from held join judged using (producer_id) group by product_set_id
union all select 'group ' || set.group_id, count(distinct producer_id)::int, (count(distinct producer_id) filter (where level >= 1))::int,
  (count(distinct producer_id) filter (where level >= 2))::int, (count(distinct producer_id) filter (where level >= 3))::int
from held join ocop_product_set set on set.id = held.product_set_id join judged using (producer_id) group by set.group_id
union all select 'sector ' || "group".sector_id, count(distinct producer_id)::int, (count(distinct producer_id) filter (where level >= 1))::int,
  (count(distinct producer_id) filter (where level >= 2))::int, (count(distinct producer_id) filter (where level >= 3))::int
from held join ocop_product_set set on set.id = held.product_set_id
join ocop_product_group "group" on "group".id = set.group_id join judged using (producer_id) group by "group".sector_id
union all select 'channel ' || code, null, count(*)::int, (count(*) filter (where level >= 2))::int, (count(*) filter (where level >= 3))::int
from presence join (select producer_id from judged) one using (producer_id) group by code
union all select 'kind ' || kind, null, count(distinct producer_id)::int, (count(distinct producer_id) filter (where presence.level >= 2))::int,
  (count(distinct producer_id) filter (where presence.level >= 3))::int
from presence join (select producer_id from judged) one using (producer_id) group by kind`;
