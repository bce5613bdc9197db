import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ANSWER_SUBJECTS } from "../modules/ocop/models/answer-message";
import { retryDelayMinutes } from "../modules/ocop/rules/retry-delay";

/** More than these wait for the next run of the job. */
const AT_ONCE = 100;

export type ClaimedAnswer = {
  id: string;
  subject: (typeof ANSWER_SUBJECTS)[number];
  subject_id: string;
  attempt_count: number;
};

/** The answers that somebody is to be told of now, the longest waiting first. */
export async function dueAnswers(database: Knex): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select id from ocop_answer_message
     where deleted_at is null and state = 'pending' and next_attempt_at <= now()
     order by next_attempt_at, id limit ${AT_ONCE}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes an answer for one attempt and puts its next one off; null when somebody else has it. One
 * statement, so that of two processes one sends it.
 */
export async function claimAnswer(database: Knex, id: string): Promise<ClaimedAnswer | null> {
  const { rows: known } = await database.raw<{ rows: { attempt_count: number }[] }>(
    `select attempt_count from ocop_answer_message
     where id = ? and state = 'pending' and next_attempt_at <= now() and deleted_at is null`,
    [id],
  );
  const before = known[0]?.attempt_count;
  if (before === undefined) return null;
  const { rows } = await database.raw<{ rows: ClaimedAnswer[] }>(
    `update ocop_answer_message set attempt_count = attempt_count + 1, updated_at = now(),
       next_attempt_at = now() + make_interval(mins => :delay)
     where id = :id and state = 'pending' and attempt_count = :before
     returning id, subject, subject_id, attempt_count`,
    { id, before, delay: retryDelayMinutes(before + 1) },
  );
  return rows[0] ?? null;
}
