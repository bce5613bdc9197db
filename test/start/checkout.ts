import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { onTestFailed, onTestFinished } from "vitest";
import { pluginDirectories } from "../../.scripts/packages.ts";
import { inRoot, root } from "../../.scripts/paths.ts";
import { processesWith } from "../../.scripts/sweep.ts";
import { temporaryDirectory } from "../support/shop.ts";

/** A fresh clone of the last commit, as somebody gets it who has just found the project. */
export function freshClone(): string {
  const directory = temporaryDirectory("clone");
  const args = ["clone", "--quiet", "--depth", "1", `file://${root}`, directory];
  const made = spawnSync("git", args, { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`git clone failed: ${made.stderr}`);
  takePlugins(directory);
  return directory;
}

/**
 * Gives a clone the plugins that this run has built from the same files: their hashes are compared before
 * they are used. Admin and storefront are built anew.
 */
function takePlugins(directory: string): void {
  const stamps = inRoot(".data/steps");
  if (!fs.existsSync(stamps)) return;
  for (const plugin of pluginDirectories()) {
    const built = path.join(plugin, ".medusa");
    const stamp = `.data/steps/build-plugin-${path.basename(plugin)}.json`;
    if (!fs.existsSync(built) || !fs.existsSync(inRoot(stamp))) continue;
    const there = path.join(directory, path.relative(root, built));
    fs.cpSync(built, there, { recursive: true });
    fs.cpSync(inRoot(stamp), path.join(directory, stamp));
  }
}

/** How a command ended and what it wrote. */
export interface Ending {
  code: number | null;
  output: string;
}

/** A command of the product in a terminal of its own. */
export interface Typed {
  child: ChildProcess;
  output(): string;
  /** Waits for a text; throws with everything written when the command ends before. */
  until(text: string): Promise<void>;
  /** Sends a signal to everything in the foreground, as a terminal does. */
  signal(name: NodeJS.Signals): void;
  ending: Promise<Ending>;
  /** Process ids of the command and of everything it started, also what moved away from it. */
  alive(): number[];
}

const mark = "OCOP_TYPED";

function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS)/.test(name),
  );
  return Object.fromEntries(entries);
}

/** Types a command in a folder. */
export function type(directory: string, line: string[], env: NodeJS.ProcessEnv = {}): Typed {
  const [file = "npm", ...args] = line;
  const id = crypto.randomUUID();
  const child = spawn(file, args, {
    cwd: directory,
    env: { ...clean(process.env), ...env, [mark]: id },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((check) => check());
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    wake();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ending = new Promise<Ending>((resolve) => {
    child.once("close", (code) => {
      resolve({ code, output });
      wake();
    });
  });
  const until = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const over = child.exitCode !== null || child.signalCode !== null;
        if (!output.includes(text) && !over) return;
        waiting.delete(check);
        if (output.includes(text)) resolve();
        else reject(new Error(`"${line.join(" ")}" ended before it said "${text}":\n${output}`));
      };
      waiting.add(check);
      check();
    });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid) process.kill(-child.pid, name);
  };
  const alive = (): number[] => processesWith(mark, id);
  // A test that failed half-way must not leave its shop to the next one.
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) signal("SIGTERM");
    await ending;
  });
  onTestFailed(() => console.log(`"${line.join(" ")}" wrote:\n${output}`));
  return { child, output: () => output, until, signal, ending, alive };
}

/** Every file of a folder (without node_modules and logs) with its size. */
export function inventory(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^(node_modules|\.git|\.data\/(logs|postgres))(\/|$)/.test(name))
    .map((name) => `${name} ${fs.statSync(path.join(directory, name)).isFile()}`)
    .sort();
}
