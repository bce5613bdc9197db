import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBackend, buildPlugins, buildStorefront, pluginCount } from "../../.scripts/build.ts";
import { writeWhole } from "../../.scripts/files.ts";
import { dataDirectory, shown } from "../../.scripts/paths.ts";
import { stopCluster } from "../../.scripts/postgres.ts";
import { Steps } from "../../.scripts/steps.ts";
import { listenForStop } from "../../.scripts/stop-signal.ts";
import { makeTemplate, startTestCluster } from "../../.scripts/test-database.ts";
import { measureSearch, type SearchMeasure } from "./measure/search.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,20000,100000" },
    rounds: { type: "string", default: "5" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Math.max(1, Number(values.rounds) || 5);
const folder = path.join(dataDirectory, "bench");
const work = path.join(folder, "search-work");
const MIGRATE_AND_SEED = 2;
/** What we promise of a whole country on Postgres, at the 95th percentile. */
const COUNTRY = 20_000;
const LIMITS = {
  engineMilliseconds: 30,
  timesBeneath: 1.5,
  suggestionMilliseconds: 60,
  timesBesideComparing: 2.5,
};

/** The engines to measure: always the shop's own Postgres, a Meilisearch where one is named. */
function engines(): { name: string; env: NodeJS.ProcessEnv }[] {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
  const prefix = `bench${process.pid}`;
  const meilisearch = {
    name: "meilisearch",
    env: { MEILISEARCH_HOST, MEILISEARCH_API_KEY, MEILISEARCH_INDEX_PREFIX: prefix },
  };
  return [{ name: "postgres", env: {} }, ...(MEILISEARCH_HOST ? [meilisearch] : [])];
}

/** The promises that a measure of the country's size does not keep. */
function brokenBy({ engine, products, ...measured }: SearchMeasure): string[] {
  if (engine !== "postgres" || products < COUNTRY || products > COUNTRY * 2) return [];
  const { inEngine, besideComparing, ratioP95, suggestions } = measured;
  return [
    inEngine.p95 >= LIMITS.engineMilliseconds && "the engine's time",
    besideComparing.p95 >= inEngine.p95 * LIMITS.timesBesideComparing && "what comparing adds",
    ratioP95 >= LIMITS.timesBeneath && "what HTTP adds",
    suggestions.p95 >= LIMITS.suggestionMilliseconds && "the time of suggestions",
  ].filter((broken) => broken !== false);
}

const ms = (value: number) => value.toFixed(1).padStart(7);

function line({ engine, products, ...measured }: SearchMeasure): string {
  const {
    indexing,
    inEngine,
    besideComparing,
    beneath,
    http,
    ratioP95,
    suggestions,
    memoryBytes,
    indexBytes,
  } = measured;
  const triple = ({ p50, p95, p99 }: { p50: number; p95: number; p99: number }) =>
    `${ms(p50)}${ms(p95)}${ms(p99)}`;
  return [
    `${engine}, ${products.toLocaleString("en")} products`,
    `  indexing      ${Math.round(indexing.perSecond)} documents a second (${indexing.seconds.toFixed(1)} s)`,
    `  engine        ${triple(inEngine)}  ms p50, p95, p99 of a faceted query`,
    `  beside        ${triple(besideComparing)}  ms while the index is compared with the database`,
    `  search        ${triple(beneath)}  ms with the cards that it reads from the register`,
    `  HTTP          ${triple(http)}  ms, ${ratioP95.toFixed(2)} times the p95 beneath it`,
    `  suggestions   ${triple(suggestions)}  ms through the storefront`,
    `  memory        ${Math.round(memoryBytes / 1e6)} MB of the backend${indexBytes === null ? "" : `, index ${Math.round(indexBytes / 1e6)} MB`}`,
  ].join("\n");
}

const chosen = engines();
for (const name of ["MEILISEARCH_HOST", "MEILISEARCH_API_KEY"]) {
  Reflect.deleteProperty(process.env, name);
}
const stop = listenForStop();
fs.rmSync(work, { recursive: true, force: true });
fs.mkdirSync(work, { recursive: true });
process.env.OCOP_TEST_DIRECTORY = work;
const cluster = await startTestCluster(work);
try {
  const steps = new Steps(pluginCount() + 2 + MIGRATE_AND_SEED, stop, "bench-");
  await buildPlugins(steps, stop);
  await buildBackend(steps, stop);
  await buildStorefront(steps, stop);
  const signIns = path.join(work, "sign-ins.json");
  process.env.OCOP_TEST_TEMPLATE = await makeTemplate(steps, cluster, signIns);
  process.env.OCOP_TEST_SIGN_INS = signIns;
  const measures: SearchMeasure[] = [];
  for (const { name, env } of chosen) {
    for (const size of sizes) {
      const measured = await measureSearch({ engine: name, env, size, rounds });
      measures.push(measured);
      console.log(`\n${line(measured)}`);
    }
  }
  const broken = measures.flatMap(brokenBy);
  if (broken.length > 0) {
    console.log(`\nBroken at ${COUNTRY.toLocaleString("en")} products: ${broken.join(", ")}`);
    process.exitCode = 1;
  }
  const file = path.join(folder, "search.json");
  const machine = { node: process.version, processors: os.cpus().length };
  const report = { measuredAt: new Date().toISOString(), machine, rounds, measures };
  writeWhole(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${shown(file)}.`);
} finally {
  await stopCluster(cluster.directory);
  fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
