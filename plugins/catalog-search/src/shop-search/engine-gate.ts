import { MedusaError } from "@medusajs/framework/utils";

/** People do not wait longer than this for the engine. */
export const ENGINE_DEADLINE_MILLISECONDS = 800;
/** After so many failures in a row the engine is left alone for a while. */
const FAILURES_TO_CLOSE = 2;
const CLOSED_MILLISECONDS = 3_000;

class EngineUnavailable extends Error {}

/**
 * Asks the engine, but not for longer than the deadline, and not at all while it keeps failing: then
 * the answer is null at once and whoever asked takes the database. A query that is wrong is thrown.
 */
export class EngineGate {
  #failures = 0;
  #closedUntil = 0;

  constructor(
    private readonly onFailure: (reason: string) => void,
    private readonly now: () => number = Date.now,
  ) {}

  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | null> {
    if (this.now() < this.#closedUntil) return null;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      const message = `no answer within ${ENGINE_DEADLINE_MILLISECONDS} ms`;
      timer = setTimeout(
        () => reject(new EngineUnavailable(message)),
        ENGINE_DEADLINE_MILLISECONDS,
      );
    });
    try {
      const answer = await Promise.race([question(), tooLate]);
      this.#failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA) {
        throw error;
      }
      this.#failures += 1;
      if (this.#failures >= FAILURES_TO_CLOSE) this.#closedUntil = this.now() + CLOSED_MILLISECONDS;
      this.onFailure(error instanceof Error ? error.message : String(error));
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}
