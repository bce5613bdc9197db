import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBackend, buildPlugins, buildStorefront, pluginCount } from "../../.scripts/build.ts";
import { writeWhole } from "../../.scripts/files.ts";
import { dataDirectory, shown } from "../../.scripts/paths.ts";
import type { Cluster } from "../../.scripts/postgres.ts";
import { stopCluster } from "../../.scripts/postgres.ts";
import { Steps } from "../../.scripts/steps.ts";
import { listenForStop, Stopped } from "../../.scripts/stop-signal.ts";
import { makeTemplate, startTestCluster } from "../../.scripts/test-database.ts";
import { BARE_STEP_COUNT, prepareBare } from "./measure/bare.ts";
import { measurePages } from "./measure/pages.ts";
import { render } from "./measure/render.ts";
import { measureStarts } from "./measure/starts.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    connections: { type: "string", default: "10" },
    cold: { type: "boolean", default: false },
  },
});

const seconds = Math.max(1, Number(values.seconds) || 10);
const connections = Math.max(1, Number(values.connections) || 10);
const folder = path.join(dataDirectory, "bench");
const work = path.join(folder, "work");
const MIGRATE_AND_SEED = 2;

async function measure(stop: AbortSignal, cluster: Cluster) {
  const steps = new Steps(pluginCount() + 2 + MIGRATE_AND_SEED + BARE_STEP_COUNT, stop, "bench-");
  await buildPlugins(steps, stop);
  await buildBackend(steps, stop);
  await buildStorefront(steps, stop);
  const databaseUrl = await makeTemplate(steps, cluster, path.join(work, "sign-ins.json"));
  const from = performance.now();
  const bare = await prepareBare(steps, cluster, values.cold);
  const bareSetupSeconds = (performance.now() - from) / 1000;
  const pages = await measurePages({ bare, databaseUrl, seconds, connections, stop });
  const starts = await measureStarts({
    bare,
    bareSetupSeconds,
    copy: path.join(work, "copy"),
    cold: values.cold,
    stop,
  });
  return { pages, starts };
}

async function main(): Promise<void> {
  const stop = listenForStop();
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  const cluster = await startTestCluster(work);
  try {
    const measured = await measure(stop, cluster);
    const report = {
      measuredAt: new Date().toISOString(),
      machine: {
        node: process.version,
        processors: `${os.cpus().length} × ${os.cpus()[0]?.model ?? "unknown"}`,
        memoryBytes: os.totalmem(),
      },
      seconds,
      connections,
      ...measured,
    };
    const file = path.join(folder, "shop.json");
    writeWhole(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\n${render(report)}\n\nWritten to ${shown(file)}.`);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await stopCluster(cluster.directory);
    fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
