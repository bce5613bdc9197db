/** Keeps participations (a table named `participation`) that are not over on the day `:today`. */
export const NEWEST_FACT_HOLDS = `
join lateral (select * from ocop_participation_fact fact
  where fact.participation_id = participation.id and fact.deleted_at is null
  order by fact.revision desc limit 1) fact on not fact.withdrawn
  and fact.started_on <= :today and (fact.ended_on is null or fact.ended_on >= :today)`;
