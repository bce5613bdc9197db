import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfAnswers } from "../answer/tell-of-answers";
import { ANSWER_GIVEN, type AnswerGiven } from "../events";

/** Tells at once what the job would tell within a minute. */
export default async function tellOfNewAnswer({
  container,
}: SubscriberArgs<AnswerGiven>): Promise<void> {
  await tellOfAnswers(container);
}

export const config: SubscriberConfig = { event: ANSWER_GIVEN };
