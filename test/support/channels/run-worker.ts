import { knex } from "@medusajs/framework/mikro-orm/knex";
import { trialAdapter } from "./trial/adapter.ts";
import { workOff } from "../../../plugins/channels/src/runner/execute-run.ts";
import { sampleProduct } from "./products.ts";
import { runnerDeps, SampleCatalog } from "./runner-bench.ts";

/* A process of its own that works off runs, for a test to kill. */
const { WORKER_DATABASE = "", WORKER_CHANNEL = "", WORKER_OPTIONS = "{}" } = process.env;
const {
  adapter: options,
  leaseSeconds,
  count,
} = JSON.parse(WORKER_OPTIONS) as {
  adapter: Parameters<typeof trialAdapter>[1];
  leaseSeconds: number;
  count: number;
};
const adapter = trialAdapter(WORKER_CHANNEL, options);
const database = knex({ client: "pg", connection: WORKER_DATABASE, pool: { min: 0, max: 15 } });
const catalog = new SampleCatalog(
  Array.from({ length: count }, (_, index) => sampleProduct(index + 1)),
);
const deps = runnerDeps(database, adapter, { readProducts: catalog.read, pace: { leaseSeconds } });
const POLL_MILLISECONDS = 50;
for (;;) {
  await workOff(deps);
  await deps.clock.wait(POLL_MILLISECONDS);
}
