import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "../../../.scripts/processes.ts";
import { startProcess, stopProcess } from "../../../.scripts/processes.ts";
import { watchPeak } from "./process-tree.ts";

const STOP_GRACE_MILLISECONDS = 30_000;
/** Far more than a first start with an installation takes; only a broken one takes longer. */
const READY_MILLISECONDS = 900_000;

/** A server and the address that shows that it is ready. */
export interface Launch {
  command: Command;
  readyUrls: string[];
}

/** What a start costs. */
export interface Start {
  seconds: number;
  /** Highest sum of resident memory of the process trees until all answered. */
  peakBytes: number;
}

/** The status of an address, or null when nobody answers. */
async function statusOf(url: string): Promise<number | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}

async function waitUntilReady(
  url: string,
  child: ChildProcess,
  options: { log: string; until: number; stop: AbortSignal },
): Promise<void> {
  const { log, until, stop } = options;
  for (let status = await statusOf(url); status !== 200; status = await statusOf(url)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server of ${url} ended before it answered; its log: ${log}`);
    }
    if (performance.now() > until) {
      throw new Error(`${url} still answers ${status ?? "nothing"}; its log: ${log}`);
    }
    await pause(20, undefined, { signal: stop });
  }
}

/** Starts servers side by side, measures until all answer, and gives them to `use`; then stops them. */
export async function withServers<Result>(
  launches: Launch[],
  stop: AbortSignal,
  use: (start: Start) => Promise<Result>,
): Promise<Result> {
  const from = performance.now();
  const until = from + READY_MILLISECONDS;
  const children = launches.map(({ command }) => startProcess(command));
  const memory = watchPeak(() => children.flatMap(({ pid }) => pid ?? []));
  try {
    await Promise.all(
      launches.flatMap(({ command, readyUrls }, index) => {
        const child = children[index];
        return child
          ? readyUrls.map((url) =>
              waitUntilReady(url, child, { log: command.log ?? "none", until, stop }),
            )
          : [];
      }),
    );
    const seconds = (performance.now() - from) / 1000;
    return await use({ seconds, peakBytes: memory.stop() });
  } finally {
    memory.stop();
    for (const child of children.reverse()) await stopProcess(child, STOP_GRACE_MILLISECONDS);
  }
}
