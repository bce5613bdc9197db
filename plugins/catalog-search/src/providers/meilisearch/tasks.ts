import { setTimeout as pause } from "node:timers/promises";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Task } from "./engine";

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/**
 * Asks for a task, less and less often, until it is done. One that failed, was canceled, or is not
 * done within `timeoutMs` comes back as failed, with the engine's reason and its code.
 */
export async function outcomeOf(
  uid: number,
  timeoutMs: number,
  ask: (uid: number) => Promise<Task>,
): Promise<SearchTypes.SearchTask> {
  const giveUpAt = Date.now() + timeoutMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const task = await ask(uid);
    const identity = { id: String(uid), ...(task.indexUid !== null && { index: task.indexUid }) };
    if (task.status === "succeeded") return { ...identity, status: "succeeded" };
    const error = task.status === "canceled" ? CANCELED : task.error;
    if (error !== null) {
      return { ...identity, status: "failed", error: { message: error.message, code: error.code } };
    }
    if (Date.now() + wait > giveUpAt) {
      const message = `Meilisearch has not done the task ${uid} within ${timeoutMs} ms`;
      return { ...identity, status: "failed", error: { message, code: "task_timeout" } };
    }
    await pause(wait);
  }
}

const CANCELED = { message: "The task was canceled in Meilisearch", code: "task_canceled" };
