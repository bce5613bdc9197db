import path from "node:path";
import { tail } from "./files.ts";
import { dataDirectory, shown } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import type { Command } from "./processes.ts";
import { runToEnd } from "./processes.ts";

/** What a step gets to work with. */
export interface StepTools {
  /** The log of this step. */
  log: string;
  signal: AbortSignal;
  /** Runs a command with its output in the log; throws one clear sentence when it fails. */
  run(command: Omit<Command, "log">): Promise<void>;
}

/** One line of progress. */
export interface Step {
  /** Names the log file. */
  name: string;
  title: string;
  /** True when there is nothing to do. */
  skip?: () => boolean | Promise<boolean>;
  /** False marks the step as failed but lets the others go on; an error stops them all. */
  work: (tools: StepTools) => Promise<void | boolean>;
}

const noise = [/^\s*at /, /^\s*$/, /^npm warn/i, /^Node\.js v/, /^\s*[{}[\]],?\s*$/];

/** Servers log one JSON object per line: its message, or nothing when it only informs. */
function fromJson(line: string): string {
  if (!line.startsWith("{")) return line;
  try {
    const { level, message } = JSON.parse(line) as { level?: string; message?: string };
    if (level === undefined || message === undefined) return line;
    return /^(error|warn|fatal|panic)$/.test(level) ? message : "";
  } catch {
    return line;
  }
}

/** The lines of a log that help a person: no stack trace, no empty lines. */
export function usefulLines(text: string, count = 8): string[] {
  // Colours of other tools are for terminals.
  const plain = text.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "");
  const lines = plain
    .split("\n")
    .flatMap((line) => fromJson(line).split("\n"))
    .filter((line) => !noise.some((pattern) => pattern.test(line)));
  return lines.slice(-count).map((line) => line.trimEnd().slice(0, 300));
}

/** Seconds for people, for example "11.4 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

interface Current {
  label: string;
  from: number;
}

/** Shows each step with its place, progress and time; steps may run side by side. */
export class Steps {
  readonly #total: number;
  readonly #logPrefix: string;
  readonly #controller = new AbortController();
  readonly #current = new Map<Step, Current>();
  readonly #terminal = process.stdout.isTTY;
  #started = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(total: number, stop: AbortSignal, logPrefix = "") {
    this.#total = total;
    this.#logPrefix = logPrefix;
    stop.addEventListener("abort", () => this.#controller.abort(stop.reason), { once: true });
    if (stop.aborted) this.#controller.abort(stop.reason);
  }

  /** Runs a step; when it fails, the steps beside it are stopped too. */
  async run(step: Step): Promise<void> {
    this.#controller.signal.throwIfAborted();
    this.#started += 1;
    const label = `[${this.#started}/${this.#total}] ${step.title}`;
    const from = performance.now();
    this.#show(step, { label, from });
    try {
      const unchanged = (await step.skip?.()) ?? false;
      const good = unchanged || (await step.work(this.#tools(step))) !== false;
      const result = unchanged ? "nothing to do" : seconds(performance.now() - from);
      this.#hide(step, good ? "✓" : "✗", result);
    } catch (error) {
      const first = !this.#controller.signal.aborted;
      this.#hide(step, first ? "✗" : "-", seconds(performance.now() - from));
      if (first) this.#controller.abort(error);
      throw this.#controller.signal.reason;
    }
  }

  #tools(step: Step): StepTools {
    const log = path.join(dataDirectory, "logs", `${this.#logPrefix}${step.name}.log`);
    const signal = this.#controller.signal;
    const run = async (command: Omit<Command, "log">): Promise<void> => {
      const end = await runToEnd({ ...command, log }, signal);
      if (end !== 0) throw failure(step, end, log);
    };
    return { log, signal, run };
  }

  #show(step: Step, current: Current): void {
    this.#current.set(step, current);
    if (!this.#terminal) console.log(`  … ${current.label}`);
    else this.#timer ??= setInterval(() => this.#draw(), 200);
  }

  #hide(step: Step, mark: string, result: string): void {
    const current = this.#current.get(step);
    this.#current.delete(step);
    if (this.#terminal) process.stdout.write("\r\u001b[K");
    console.log(`  ${mark} ${(current?.label ?? step.title).padEnd(44)} ${result}`);
    if (this.#current.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #draw(): void {
    const now = performance.now();
    const parts = [...this.#current.values()].map(
      (current) => `${current.label} ${Math.floor((now - current.from) / 1000)} s`,
    );
    const line = `  … ${parts.join("   ")}`.slice(0, (process.stdout.columns || 80) - 1);
    process.stdout.write(`\r\u001b[K${line}`);
  }
}

/** One sentence, the last useful lines and where the rest is. */
export function failure(step: { title: string }, end: number | string, log: string): PlainError {
  const how = typeof end === "number" ? `ended with code ${end}` : `was ended by ${end}`;
  const lines = usefulLines(tail(log)).map((line) => `    ${line}`);
  return new PlainError(
    [`"${step.title}" failed (it ${how}); the whole log: ${shown(log)}`, ...lines].join("\n"),
  );
}

/** Waits for all, then throws the first error: nothing may still write when the caller cleans up. */
export async function settle(work: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
