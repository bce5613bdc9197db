import type { IEventBusModuleService } from "@medusajs/framework/types";
import { CERTIFICATION_STATUS_CHANGED, type CertificationStatusChanged } from "../events";
import { managerOf } from "../modules/ocop/service";
import type OcopModuleService from "../modules/ocop/service";
import { SYSTEM_ACTOR } from "../types/actor";

const EVENTS_PER_TRANSACTION = 200;

/**
 * One emitter at a time: two that skip each other's rows would each give every event once, but not
 * in order.
 */
const LOCK_EMITTER = "select pg_advisory_xact_lock(hashtext('ocop_status_transition'))";

const CLAIM = `
select id as transition_id, registered_product_id, certification_id, from_status, to_status,
  changed_on
from ocop_status_transition
where emitted_at is null and deleted_at is null
order by changed_on, updated_at, id
limit ?
for update skip locked`;

const MARK =
  "update ocop_status_transition set emitted_at = now(), updated_at = now() where id in (?)";

/**
 * Gives the event of every recorded change that has had none, oldest day first, and marks it in the
 * same transaction. A bus that refuses leaves the rows for the next run.
 * @returns how many events were given
 */
export async function emitStatusChanges(
  ocop: OcopModuleService,
  eventBus: IEventBusModuleService,
): Promise<number> {
  let total = 0;
  for (let emitted = 1; emitted > 0; total += emitted) {
    emitted = await ocop.asActor(SYSTEM_ACTOR, async (context) => {
      const manager = managerOf(context);
      await manager.execute(LOCK_EMITTER);
      const changes = await manager.execute<CertificationStatusChanged[]>(CLAIM, [
        EVENTS_PER_TRANSACTION,
      ]);
      if (changes.length === 0) return 0;
      await eventBus.emit<CertificationStatusChanged>(
        changes.map((data) => ({ name: CERTIFICATION_STATUS_CHANGED, data })),
      );
      await manager.execute(MARK, [changes.map((change) => change.transition_id)]);
      return changes.length;
    });
  }
  return total;
}
