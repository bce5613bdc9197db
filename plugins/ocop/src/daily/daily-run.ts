import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { managerOf } from "../modules/ocop/service";
import type OcopModuleService from "../modules/ocop/service";
import { SYSTEM_ACTOR } from "../types/actor";

/** How far the register is kept, read from its rows. */
export type DailyRun = {
  /** Last day that was kept; null before the first run. */
  date: CivilDate | null;
  /** When that day was first kept, or a product last changed on it. */
  at: Date | null;
  watched_products: number;
  /** Products that no run has looked at on that day. */
  waiting_products: number;
  /** Changes of status that took effect on that day. */
  changes: number;
  waiting_events: number;
  waiting_mails: number;
  mail_problems: number;
};

const DAILY_RUN = `
with last as (select max(looked_on) as looked_on from ocop_status_watch where deleted_at is null)
select last.looked_on as date,
  (select max(updated_at) from ocop_status_watch where looked_on = last.looked_on) as at,
  (select count(*)::int from ocop_status_watch where deleted_at is null) as watched_products,
  (select count(*)::int from ocop_registered_product product
    where product.deleted_at is null and not exists (
      select 1 from ocop_status_watch watch where watch.registered_product_id = product.id
        and watch.deleted_at is null and watch.looked_on = last.looked_on)) as waiting_products,
  (select count(*)::int from ocop_status_transition
    where changed_on = last.looked_on and deleted_at is null) as changes,
  (select count(*)::int from ocop_status_transition
    where emitted_at is null and deleted_at is null) as waiting_events,
  (select count(*)::int from ocop_reminder where sent_at is null and deleted_at is null
    and mail_problem is distinct from 'outdated') as waiting_mails,
  (select count(*)::int from ocop_reminder where sent_at is null and deleted_at is null
    and mail_problem is not null and mail_problem <> 'outdated') as mail_problems
from last`;

/** What the rows say of the last run. */
export async function readDailyRun(ocop: OcopModuleService): Promise<DailyRun | null> {
  return ocop.asActor(SYSTEM_ACTOR, async (context) => {
    const [run] = await managerOf(context).execute<DailyRun[]>(DAILY_RUN);
    return run ?? null;
  });
}

/** The last day that was kept; null before the first run. */
export async function readLastDay(ocop: OcopModuleService): Promise<CivilDate | null> {
  return ocop.asActor(SYSTEM_ACTOR, async (context) => {
    const [last] = await managerOf(context).execute<{ date: CivilDate | null }[]>(
      "select max(looked_on) as date from ocop_status_watch where deleted_at is null",
    );
    return last?.date ?? null;
  });
}
