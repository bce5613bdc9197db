import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "../../../.scripts/processes.ts";
import { startProcess, stopProcess } from "../../../.scripts/processes.ts";
import { watchPeak } from "./process-tree.ts";

const STOP_GRACE_MILLISECONDS = 30_000;

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

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function waitUntilReady(url: string, child: ChildProcess, log: string): Promise<void> {
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server of ${url} ended before it answered; its log: ${log}`);
    }
    await pause(20);
  }
}

/** Starts servers side by side, measures until all answer, and gives them to `use`; then stops them. */
export async function withServers<Result>(
  launches: Launch[],
  use: (start: Start) => Promise<Result>,
): Promise<Result> {
  const from = performance.now();
  const children = launches.map(({ command }) => startProcess(command));
  const memory = watchPeak(() => children.flatMap(({ pid }) => pid ?? []));
  try {
    await Promise.all(
      launches.flatMap(({ command, readyUrls }, index) => {
        const child = children[index];
        return child
          ? readyUrls.map((url) => waitUntilReady(url, child, command.log ?? "none"))
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
