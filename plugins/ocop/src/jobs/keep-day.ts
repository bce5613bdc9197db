import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../modules/ocop/rules/civil-date";
import { keepDayWorkflow } from "../workflows/daily/workflows/keep-day";

/** Keeps the day that it is in Viet Nam; see the workflow for why once an hour does no harm. */
export default async function keepDay(container: MedusaContainer): Promise<void> {
  const { result } = await keepDayWorkflow(container).run({
    input: { date: civilDateAt(new Date()) },
  });
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The register is kept until ${result.date}: ${JSON.stringify(result)}`);
}

/**
 * Every hour, seven minutes past: midnight in Viet Nam is 17:00 UTC, a server that was down at that
 * time catches up within the hour, and a change entered by day has its event within the hour.
 */
export const config = { name: "ocop-keep-day", schedule: "7 * * * *" };
