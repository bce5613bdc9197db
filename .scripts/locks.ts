import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readJson } from "./files.ts";
import type { Identity } from "./processes.ts";
import { identify, isSameProcess } from "./processes.ts";

/** The process id that holds a lock now, or null. */
export function lockHolder(file: string): number | null {
  const holder = readJson(file) as Partial<Identity> | null;
  if (typeof holder?.pid !== "number") return null;
  return isSameProcess({ pid: holder.pid, born: holder.born ?? "" }) ? holder.pid : null;
}

/** Takes a lock for this process; false when a living process holds it. */
export function takeLock(file: string): boolean {
  if (lockHolder(file) !== null) return false;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  try {
    fs.writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: "wx", mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

/** Gives a lock back. */
export function dropLock(file: string): void {
  fs.rmSync(file, { force: true });
}

/** Runs the work while holding a lock; waits while another process holds it. */
export async function withLock<Result>(
  file: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  while (!takeLock(file)) await pause(200, undefined, { signal });
  try {
    return await work();
  } finally {
    dropLock(file);
  }
}
