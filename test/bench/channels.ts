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
import { measurePush, renderPush } from "./measure/channel-push.ts";
import { measureFeeds, renderFeeds, type FeedMeasure } from "./measure/feeds.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000" },
    listings: { type: "string", default: "10000" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const folder = path.join(dataDirectory, "bench");
const work = path.join(folder, "channels-work");
const MIGRATE_AND_SEED = 2;
const LEAST_OF_LIMIT = 0.95;
/** So much more memory than for the fewest products is no growth. */
const SAME_MEMORY = 1.2;

const stop = listenForStop();
fs.rmSync(work, { recursive: true, force: true });
fs.mkdirSync(work, { recursive: true });
const cluster = await startTestCluster(work);
try {
  const steps = new Steps(pluginCount() + 1 + MIGRATE_AND_SEED, stop, "bench-");
  await buildPlugins(steps, stop);
  await buildBackend(steps, stop);
  process.env.OCOP_TEST_TEMPLATE = await makeTemplate(
    steps,
    cluster,
    path.join(work, "sign-ins.json"),
  );
  const push = await measurePush(Number(values.listings));
  console.log(`\n${renderPush(push)}`);
  if (push.ofLimit < LEAST_OF_LIMIT || push.again.calls > 0) process.exitCode = 1;
  const feeds: FeedMeasure[] = [];
  for (const size of sizes) {
    const measured = await measureFeeds(size);
    feeds.push(measured);
    console.log(`\n${renderFeeds(measured)}`);
  }
  const [fewest, ...more] = feeds;
  const grown = Object.keys(fewest?.jobs ?? {}).filter((job) =>
    more.some(
      ({ jobs }) => (jobs[job]?.peakBytes ?? 0) > (fewest?.jobs[job]?.peakBytes ?? 0) * SAME_MEMORY,
    ),
  );
  if (grown.length > 0) {
    console.log(`\nTake more memory for more products: ${grown.join(", ")}`);
    process.exitCode = 1;
  }
  const file = path.join(folder, "channels.json");
  const machine = { node: process.version, processors: os.cpus().length };
  const report = { measuredAt: new Date().toISOString(), machine, push, feeds };
  writeWhole(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${shown(file)}.`);
} finally {
  await stopCluster(cluster.directory);
  fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
