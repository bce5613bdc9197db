import { generateEntityId } from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import {
  productStatusOn,
  type CertificationStatus,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { changesSince } from "../modules/ocop/rules/status-transitions";
import { managerOf } from "../modules/ocop/service";
import type OcopModuleService from "../modules/ocop/service";
import { SYSTEM_ACTOR } from "../types/actor";
import { readWatched, type Watched } from "./watched-products";

const PRODUCTS_PER_TRANSACTION = 500;

/** One run at a time looks at the products; another one waits and finds them looked at. */
const LOCK_LOOKS = "select pg_advisory_xact_lock(hashtext('ocop_status_watch'))";

type TransitionRow = {
  id: string;
  registered_product_id: string;
  certification_id: string | null;
  from_status: CertificationStatus;
  to_status: CertificationStatus;
  changed_on: CivilDate;
};

/**
 * A row that is there already is of the same day and status entered, corrected and entered again:
 * the look has seen both changes, so its event is due once more.
 */
const INSERT_TRANSITIONS = `
insert into ocop_status_transition
  (id, registered_product_id, certification_id, from_status, to_status, changed_on)
select id, registered_product_id, certification_id, from_status, to_status, changed_on
from jsonb_to_recordset(?::jsonb) as change (id text, registered_product_id text,
  certification_id text, from_status text, to_status text, changed_on text)
on conflict (registered_product_id, changed_on, to_status) where deleted_at is null
do update set from_status = excluded.from_status, certification_id = excluded.certification_id,
  emitted_at = null, updated_at = now()`;

const MOVE_WATCHES = `
insert into ocop_status_watch (id, registered_product_id, status, looked_on)
select id, registered_product_id, status, looked_on
from jsonb_to_recordset(?::jsonb)
  as look (id text, registered_product_id text, status text, looked_on text)
on conflict (registered_product_id) where deleted_at is null
do update set status = excluded.status, looked_on = excluded.looked_on, updated_at = now()
where ocop_status_watch.status <> excluded.status
  or ocop_status_watch.looked_on <> excluded.looked_on`;

/** A product that came since the last look had no recognition until now. */
function transitionsOf(watched: Watched, date: CivilDate): TransitionRow[] {
  const lastLook = watched.lastLook ?? { status: "none", lookedOn: date };
  return changesSince(watched, lastLook, date).map(({ changedOn, from, to, certification }) => ({
    id: generateEntityId(undefined, "otran"),
    registered_product_id: watched.registeredProductId,
    certification_id: certification?.id ?? null,
    from_status: from,
    to_status: to,
    changed_on: changedOn,
  }));
}

async function moveWatches(
  manager: SqlEntityManager,
  products: Watched[],
  date: CivilDate,
): Promise<void> {
  const looks = products.map((product) => ({
    id: generateEntityId(undefined, "owatc"),
    registered_product_id: product.registeredProductId,
    status: productStatusOn(product, date).status,
    looked_on: date,
  }));
  await manager.execute(MOVE_WATCHES, [JSON.stringify(looks)]);
}

/** Notes how everything stands, with no change: there was no day before. In one transaction. */
async function lookForTheFirstTime(manager: SqlEntityManager, date: CivilDate): Promise<boolean> {
  const [{ known } = { known: true }] = await manager.execute<{ known: boolean }[]>(
    "select exists (select 1 from ocop_status_watch) as known",
  );
  if (known) return false;
  for (let afterId: string | undefined = ""; afterId !== undefined;) {
    const products = await readWatched(manager, {
      afterId,
      date,
      limit: PRODUCTS_PER_TRANSACTION,
    });
    await moveWatches(manager, products, date);
    afterId = products.at(-1)?.registeredProductId;
  }
  return true;
}

export type RecordedChanges = { is_first_run: boolean; products: number; changes: number };

/**
 * Compares every registered product with what was known of it and records each change of status
 * with the watch that has seen it, in one transaction per chunk: a change is recorded once however
 * often this runs, at once or again, and a run that dies is continued by the next.
 */
export async function recordStatusChanges(
  ocop: OcopModuleService,
  date: CivilDate,
): Promise<RecordedChanges> {
  const isFirstRun = await ocop.asActor(SYSTEM_ACTOR, async (context) => {
    await managerOf(context).execute(LOCK_LOOKS);
    return lookForTheFirstTime(managerOf(context), date);
  });
  const recorded = { is_first_run: isFirstRun, products: 0, changes: 0 };
  for (let afterId: string | undefined = ""; afterId !== undefined && !isFirstRun;) {
    const start: string = afterId;
    const { products, changes } = await ocop.asActor(SYSTEM_ACTOR, async (context) => {
      const manager = managerOf(context);
      await manager.execute(LOCK_LOOKS);
      const watched = await readWatched(manager, {
        afterId: start,
        date,
        limit: PRODUCTS_PER_TRANSACTION,
      });
      const rows = watched.flatMap((product) => transitionsOf(product, date));
      if (rows.length > 0) await manager.execute(INSERT_TRANSITIONS, [JSON.stringify(rows)]);
      await moveWatches(manager, watched, date);
      return { products: watched, changes: rows.length };
    });
    recorded.products += products.length;
    recorded.changes += changes;
    afterId = products.at(-1)?.registeredProductId;
  }
  return recorded;
}
