import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOfApplications } from "../application/tell-of-applications";

/** Tells what no event made known, and what could not be sent. */
export default async function tellOfApplicationsJob(container: MedusaContainer): Promise<void> {
  await tellOfApplications(container);
}

export const config = { name: "ocop-tell-of-applications", schedule: "* * * * *" };
