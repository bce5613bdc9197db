import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { figuresOn } from "../figures/figure-database";
import { checkSnapshots } from "../figures/snapshots";
import { addDays, civilDateAt } from "../modules/ocop/rules/civil-date";
import { takeFigureSnapshotsWorkflow } from "../workflows/figure-snapshot/workflows/take-snapshots";

const CHECKED_AT_ONCE = 60;

/**
 * Keeps the figures of the month that ended, and warns of those kept before that come out differently: as
 * known then they must not.
 */
export default async function keepFigures(container: MedusaContainer): Promise<void> {
  const now = new Date();
  const date = addDays(`${civilDateAt(now).slice(0, 7)}-01`, -1);
  await takeFigureSnapshotsWorkflow(container).run({ input: { date } });
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const database = figuresOn(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  for (const one of await checkSnapshots(database, { limit: CHECKED_AT_ONCE, now })) {
    if (one.broken.length === 0) continue;
    logger.warn(
      `The figure ${one.metric} of ${one.valid_on} as known at ${one.known_at.toISOString()} comes out differently: ${JSON.stringify(one.broken)}; recorded since: ${JSON.stringify(one.changes)}`,
    );
  }
}

/** The second day of each month at 3 in the morning in Viet Nam; what is kept already stays. */
export const config = { name: "ocop-keep-figures", schedule: "0 20 1 * *" };
