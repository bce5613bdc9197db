import type { MedusaContainer } from "@medusajs/framework/types";
import { runnerOf } from "../runner/runner-of";
import { workSoon } from "../runner/worker";
import { takeInEvents } from "../upkeep/events";

/** Has looked at what webhooks told of, and takes over what waits or what another process left. */
export default async function workChannelRuns(container: MedusaContainer): Promise<void> {
  await takeInEvents(runnerOf(container).database);
  workSoon(container);
}

const EVERY_MILLISECONDS = 5_000;

export const config = {
  name: "ocop-channels-work",
  schedule: { interval: EVERY_MILLISECONDS },
};
