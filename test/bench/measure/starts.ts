import fs from "node:fs";
import path from "node:path";
import { dataDirectory } from "../../../.scripts/paths.ts";
import { freePort } from "../../../.scripts/ports.ts";
import type { Bare } from "./bare.ts";
import { copyCheckout } from "./checkout.ts";
import type { Launch, Start } from "./servers.ts";
import { withServers } from "./servers.ts";

/** One way of starting, ours beside the bare frameworks. */
export interface MeasuredStart {
  name: string;
  ours: Start & { installSeconds: number };
  bare: Start;
}

/** The time of npm ci as `npm start` shows it; 0 when there was nothing to install. */
function installSeconds(log: string): number {
  const line = /✓ Install packages\s+([\d.]+) s/.exec(fs.readFileSync(log, "utf8"));
  return Number(line?.[1] ?? 0);
}

async function launchOf(copy: string, name: string): Promise<Launch> {
  const [backend, storefront] = [await freePort(), await freePort()];
  // Our own surroundings must not leak in: the copy starts its own database.
  const { DATABASE_URL: _database, ...env } = process.env;
  return {
    readyUrls: [`http://localhost:${backend}/health`, `http://localhost:${storefront}/`],
    command: {
      file: process.execPath,
      args: [path.join(copy, ".scripts/run.mjs"), "start"],
      cwd: copy,
      env: { ...env, BACKEND_PORT: String(backend), STOREFRONT_PORT: String(storefront) },
      log: path.join(dataDirectory, "logs", `bench-${name}.log`),
    },
  };
}

async function measureOurs(
  copy: string,
  name: string,
  stop: AbortSignal,
): Promise<MeasuredStart["ours"]> {
  const launch = await launchOf(copy, name);
  return withServers([launch], stop, (start) =>
    Promise.resolve({ ...start, installSeconds: installSeconds(launch.command.log ?? "") }),
  );
}

/**
 * Measures `npm start` on a copy of this checkout: the second start always, the first one of a
 * fresh clone with `cold`. The bare second start finds its database running, ours starts it too.
 */
export async function measureStarts(options: {
  bare: Bare;
  bareSetupSeconds: number;
  copy: string;
  cold: boolean;
  stop: AbortSignal;
}): Promise<MeasuredStart[]> {
  const { bare, bareSetupSeconds, copy, cold, stop } = options;
  console.log("  … npm start");
  copyCheckout(copy, cold);
  stop.throwIfAborted();
  const first = await measureOurs(copy, "first-start", stop);
  stop.throwIfAborted();
  const second = await measureOurs(copy, "second-start", stop);
  const bareStart = await withServers([bare.medusa, bare.remix], stop, (start) =>
    Promise.resolve(start),
  );
  const starts: MeasuredStart[] = [];
  if (cold) {
    const seconds = bareSetupSeconds + bareStart.seconds;
    // The memory of the bare builds is not watched: unknown, not nothing.
    const floor = { seconds, peakBytes: Number.NaN };
    starts.push({ name: "first start", ours: first, bare: floor });
  }
  starts.push({ name: "second start", ours: second, bare: bareStart });
  return starts;
}
