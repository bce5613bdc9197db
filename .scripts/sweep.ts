import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "./processes.ts";
import { stopCluster } from "./postgres.ts";

/** Every process started by a test run inherits this variable, whatever group it moved to. */
export const runVariable = "OCOP_TEST_RUN";

/** The processes that inherited a variable with this value; none where there is no /proc. */
export function processesWith(variable: string, value: string): number[] {
  if (!fs.existsSync("/proc/self/environ")) return [];
  const wanted = `${variable}=${value}`;
  return fs
    .readdirSync("/proc")
    .map(Number)
    .filter((pid) => {
      if (!Number.isInteger(pid) || pid === process.pid) return false;
      try {
        return fs.readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(wanted);
      } catch {
        return false;
      }
    });
}

function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

/** Ends every process a test run left behind; those that do not stop in ten seconds are killed. */
async function endProcesses(run: string): Promise<void> {
  const left = processesWith(runVariable, run);
  signalAll(left, "SIGTERM");
  const until = Date.now() + 10_000;
  while (left.some(isAlive) && Date.now() < until) await pause(50);
  signalAll(processesWith(runVariable, run), "SIGKILL");
}

/** The data directories of databases in the directory of a test run, also in copies of the shop. */
function clustersIn(directory: string): string[] {
  return [".", ...fs.readdirSync(directory)]
    .flatMap((name) => ["postgres", ".data/postgres"].map((end) => path.join(directory, name, end)))
    .filter((cluster) => fs.existsSync(path.join(cluster, "postmaster.pid")));
}

/** Leaves nothing of a test run behind: processes, databases, files. */
export async function sweep(run: string, directory: string): Promise<void> {
  await endProcesses(run);
  for (const cluster of clustersIn(directory)) await stopCluster(cluster);
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}
