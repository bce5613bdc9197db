import type { MedusaContainer } from "@medusajs/framework/types";
import { civilDateAt } from "@ocop/ocop/catalog";
import { refreshDueTokens } from "../accounts/refresh-due";
import { markChanged, markDay } from "../dirty/mark-listings";
import { keepTriggers } from "../dirty/triggers";
import { recordFacts } from "../facts/record-facts";
import { channelsOf, runnerOf } from "../runner/runner-of";
import { forgetEmptyRuns, startDueRuns } from "./due-runs";
import { forgetOldEvents, takeInEvents } from "./events";

/** Has every channel follow what changed since the last time, in the shop and at the channel. */
export async function keepInStep(container: MedusaContainer): Promise<void> {
  const deps = runnerOf(container);
  const { database, clock } = deps;
  if (await markDay(database, civilDateAt(clock.now()))) {
    await keepTriggers(database);
    await forgetEmptyRuns(database);
    await forgetOldEvents(database);
  }
  await markChanged(database);
  await takeInEvents(database);
  await refreshDueTokens(deps);
  const called = channelsOf(container).pushAdapters.map(({ id }) => id);
  await startDueRuns(database, called);
  await recordFacts(container, deps);
}
