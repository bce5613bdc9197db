import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { recordOutcomes } from "./ledger";
import type { RunRow } from "./run-row";
import type { Outcome } from "./standing-after";

/**
 * Writes outcomes of a run's parallel calls. What comes while a write is under way is written together
 * afterwards, in one transaction: each holds the run's row, for which the others would wait in line.
 */
export class LedgerWriter {
  #gathered: Outcome[] = [];
  #next: Promise<void> | null = null;
  #current: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Knex,
    private readonly run: RunRow,
  ) {}

  /** Written when it resolves. @throws RunEnds, to everybody whose outcomes were written together */
  record(outcomes: Outcome[]): Promise<void> {
    if (outcomes.length === 0) return Promise.resolve();
    this.#gathered.push(...outcomes);
    this.#next ??= this.#writeAfterwards();
    return this.#next;
  }

  async #writeAfterwards(): Promise<void> {
    // Whether the one before failed is told to those who wait for it.
    await this.#current.catch(() => undefined);
    const outcomes = this.#gathered;
    this.#gathered = [];
    this.#next = null;
    this.#current = recordOutcomes(this.database, this.run, outcomes);
    await this.#current;
  }
}
