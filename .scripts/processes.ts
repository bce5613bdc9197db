import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readJson, writeWhole } from "./files.ts";
import { PlainError } from "./plain-error.ts";

/** What to run. */
export interface Command {
  file: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** The file for its output; without one it writes to the terminal. */
  log?: string;
}

const ownGroup = process.platform !== "win32";
const running = new Set<ChildProcess>();

let noteFile: string | undefined;

function note(): void {
  if (noteFile === undefined) return;
  const identities = [...running].flatMap(({ pid }) => (pid ? [identify(pid)] : []));
  writeWhole(noteFile, JSON.stringify(identities));
}

/**
 * Keeps a list of the running processes in a file: when we are killed ourselves our children live
 * on, holding ports and writing to databases, and the next command has to find them.
 */
export function keepNote(file: string): void {
  noteFile = file;
  note();
}

/** Kills what stands in a list kept earlier and waits until it is gone. */
export async function killLeftovers(file: string): Promise<void> {
  const left = ((readJson(file) ?? []) as Identity[]).filter(isSameProcess);
  for (const { pid } of left) {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It ended in the meantime.
    }
  }
  while (left.some(isSameProcess)) await pause(20);
  fs.rmSync(file, { force: true });
}

/** Stops keeping the list. */
export function dropNote(): void {
  if (noteFile !== undefined) fs.rmSync(noteFile, { force: true });
  noteFile = undefined;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended in the meantime.
  }
}

function openLog(file: string): number {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return fs.openSync(file, "w", 0o600);
}

/**
 * Starts a process in a group of its own: Ctrl-C in the terminal reaches only us, and we stop the
 * others in the right order.
 */
export function startProcess(command: Command): ChildProcess {
  const output = command.log === undefined ? "inherit" : openLog(command.log);
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: command.env ?? process.env,
    stdio: ["ignore", output, output],
    detached: ownGroup,
  });
  if (output !== "inherit") fs.closeSync(output);
  const forget = (): void => {
    running.delete(child);
    note();
  };
  running.add(child);
  note();
  child.once("exit", forget);
  child.once("error", forget);
  return child;
}

/** Waits for the end of a process: its exit code, or the name of the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(child.signalCode);
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? 1));
    child.once("error", (error) => reject(new PlainError(`Cannot run it: ${error.message}.`)));
  });
}

/** Asks a process and its descendants to stop; after the grace time (ms) they are killed. */
export async function stopProcess(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = ended(child);
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  await gone;
  clearTimeout(timer);
  signalGroup(child, "SIGKILL");
}

/** Kills every process started here, at once. */
export function killAll(): void {
  for (const child of running) signalGroup(child, "SIGKILL");
}

/** Runs a command to its end, or stops it when the signal is aborted; returns how it ended. */
export async function runToEnd(command: Command, signal: AbortSignal): Promise<number | string> {
  signal.throwIfAborted();
  const child = startProcess(command);
  const stop = (): void => void stopProcess(child, 5_000);
  signal.addEventListener("abort", stop);
  try {
    return await ended(child);
  } finally {
    signal.removeEventListener("abort", stop);
    signal.throwIfAborted();
  }
}

/**
 * Whether a process with this id runs. One that ended but was not yet collected by its parent
 * counts as gone: in containers nobody may ever collect it.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return readStat(pid)[0] !== "Z";
}

/** A process that is not mistaken for a later one with the same number. */
export interface Identity {
  pid: number;
  /** When it started, in clock ticks since boot; "" where the system does not say. */
  born: string;
}

/** The fields of /proc/<pid>/stat behind the name in brackets, the state first. */
function readStat(pid: number): string[] {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

function birth(pid: number): string {
  return readStat(pid)[19] ?? "";
}

/** What to remember of a process to find exactly it again. */
export function identify(pid: number): Identity {
  return { pid, born: birth(pid) };
}

/** Whether exactly this process still runs. */
export function isSameProcess(identity: Identity): boolean {
  return isAlive(identity.pid) && birth(identity.pid) === identity.born;
}
