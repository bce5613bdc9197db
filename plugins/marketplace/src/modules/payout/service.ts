import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The ledger and the payouts. No models stand for the tables: triggers guard them, and what is read
 * of them are sums. The statements are in `src/payout`; every write goes through a workflow.
 */
export default class PayoutModuleService {
  /** For reading. */
  readonly database: Knex;

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.database = container[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** Runs `work` in one transaction; whatever throws inside undoes everything. */
  async write<Result>(work: (ledger: Knex) => Promise<Result>): Promise<Result> {
    return this.database.transaction((transaction) => work(transaction));
  }
}
