import { waitOf, type Wait } from "./search";

/** How long until a deadline, or since it. */
export type Deadline = Wait & { isOver: boolean };

/** @param by ISO 8601 */
export function deadlineOf(by: string, now: Date): Deadline {
  const seconds = (new Date(by).getTime() - now.getTime()) / 1000;
  return { ...waitOf(Math.abs(seconds)), isOver: seconds < 0 };
}
