import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfApplications } from "../application/tell-of-applications";
import { APPLICATION_MOVED, type ApplicationMoved } from "../events";

/** Tells at once what the job would tell within a minute. */
export default async function tellOfMovedApplication({
  container,
}: SubscriberArgs<ApplicationMoved>): Promise<void> {
  await tellOfApplications(container);
}

export const config: SubscriberConfig = { event: APPLICATION_MOVED };
