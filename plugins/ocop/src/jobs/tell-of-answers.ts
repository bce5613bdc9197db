import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOfAnswers } from "../answer/tell-of-answers";

/** Tells what no event made known, and what could not be sent. */
export default async function tellOfAnswersJob(container: MedusaContainer): Promise<void> {
  await tellOfAnswers(container);
}

export const config = { name: "ocop-tell-of-answers", schedule: "* * * * *" };
