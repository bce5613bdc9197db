import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBackend, buildPlugins, pluginCount } from "../../.scripts/build.ts";
import { writeWhole } from "../../.scripts/files.ts";
import { dataDirectory, shown } from "../../.scripts/paths.ts";
import { stopCluster } from "../../.scripts/postgres.ts";
import { Steps } from "../../.scripts/steps.ts";
import { listenForStop } from "../../.scripts/stop-signal.ts";
import { makeTemplate, startTestCluster } from "../../.scripts/test-database.ts";
import { measureFigures } from "./measure/figures.ts";
import { NATION } from "./measure/nation.ts";
import { ratio, table } from "./measure/report.ts";

/** What we promise: milliseconds of any figure, and how much slower than by hand it may be. */
const LIMITS = { milliseconds: 150, timesByHand: 1.5 };
const MIGRATE_AND_SEED = 2;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Math.max(1, Number(values.rounds) || 15);
const folder = path.join(dataDirectory, "bench");
const work = path.join(folder, "figures-work");

const stop = listenForStop();
fs.rmSync(work, { recursive: true, force: true });
fs.mkdirSync(work, { recursive: true });
const cluster = await startTestCluster(work);
try {
  const steps = new Steps(pluginCount() + 1 + MIGRATE_AND_SEED, stop, "bench-");
  await buildPlugins(steps, stop);
  await buildBackend(steps, stop);
  const database = await makeTemplate(steps, cluster, path.join(work, "sign-ins.json"));
  const measures = await measureFigures(database, rounds);
  const rows = measures.map(({ metric, date, p50, p95, byHand }) => [
    `${metric} on ${date}`,
    ...[p50.toFixed(1), p95.toFixed(1)],
    ...(byHand === null ? ["", ""] : [byHand.toFixed(1), ratio(p50, byHand)]),
  ]);
  console.log(`\n${table([["figure", "p50 ms", "p95 ms", "by hand ms", "ratio"], ...rows])}`);
  const broken = measures.filter(
    ({ p50, byHand }) =>
      p50 >= LIMITS.milliseconds || (byHand !== null && p50 > byHand * LIMITS.timesByHand),
  );
  console.log(
    broken.length === 0
      ? `\nEvery figure within ${LIMITS.milliseconds} ms and ${LIMITS.timesByHand} times the statement by hand.`
      : `\nBroken: ${broken.map(({ metric, date }) => `${metric} on ${date}`).join(", ")}`,
  );
  if (broken.length > 0) process.exitCode = 1;
  const file = path.join(folder, "figures.json");
  const machine = { node: process.version, processors: os.cpus().length };
  const report = {
    measuredAt: new Date().toISOString(),
    machine,
    nation: NATION,
    rounds,
    measures,
  };
  writeWhole(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Written to ${shown(file)}.`);
} finally {
  await stopCluster(cluster.directory);
  fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
