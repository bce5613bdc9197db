import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser, installBrowser } from "./browser.ts";
import { buildBackend, buildPlugins, buildStorefront, pluginCount } from "./build.ts";
import { tail } from "./files.ts";
import { typedPackages } from "./packages.ts";
import { dataDirectory, inRoot, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import type { Command } from "./processes.ts";
import { runToEnd } from "./processes.ts";
import type { StepTools } from "./steps.ts";
import { settle, Steps, usefulLines } from "./steps.ts";
import { listenForStop, Stopped } from "./stop-signal.ts";
import { runVariable, sweep } from "./sweep.ts";
import type { Tally } from "./tally.ts";
import { one, readTally, sum, summary } from "./tally.ts";
import { makeTemplate, startTestCluster } from "./test-database.ts";
import type { Project, Selection, TestFile } from "./test-parts.ts";
import { projects, select } from "./test-parts.ts";
import { typeCheck } from "./types.ts";

const vitest = inRoot("node_modules/vitest/vitest.mjs");
const configuration = ["--config", inRoot("test/vitest.config.ts")];

/**
 * Files at a time on the two processors that this is sized for, where a project lets files run side by
 * side: each brings servers of its own. Without a browser one more, since a file often waits for what its
 * servers do by the clock; with browsers one would wait for the other's pictures.
 */
const WORKERS: Record<Project, number> = { unit: 3, integration: 3, e2e: 2, start: 1 };

/** One run of the tests: where it keeps things and what it found so far. */
interface Run {
  id: string;
  directory: string;
  stop: AbortSignal;
  steps: Steps;
  selection: Selection;
  tallies: Tally[];
  /** What to show of failed checks, below the steps. */
  complaints: string[];
}

/** The person's own shop must not be seen by the tests, nor its database or mail server. */
function leaveSurroundings(): void {
  const exact = /^(DATABASE_URL|REDIS_URL|NODE_ENV|PORT|LOG_LEVEL|DEBUG)$/;
  const families =
    /^(MEILISEARCH|S3|SMTP|MEDUSA|BACKEND|STOREFRONT|OCOP|STORE|ADMIN|AUTH|JWT|COOKIE|SESSION|STRIPE|BANK_TRANSFER)_/;
  for (const name of Object.keys(process.env)) {
    if (exact.test(name) || families.test(name)) delete process.env[name];
  }
}

async function findTests(directory: string, stop: AbortSignal): Promise<TestFile[]> {
  const log = path.join(dataDirectory, "logs/test-list.log");
  const output = path.join(directory, "files.json");
  const args = [vitest, "list", "--filesOnly", `--json=${output}`, ...configuration];
  const end = await runToEnd({ file: process.execPath, args, cwd: root, log }, stop);
  if (end !== 0) throw new PlainError(`The tests could not be listed:\n${tail(log).trim()}`);
  const listed = JSON.parse(fs.readFileSync(output, "utf8")) as {
    file: string;
    projectName: string;
  }[];
  return listed.map(({ file, projectName }) => ({
    file: path.relative(root, file).split(path.sep).join("/"),
    project: projectName,
  }));
}

/** Runs a check whose failure is counted but does not stop the rest. */
async function checkStep(
  run: Run,
  step: { name: string; title: string; commands: Omit<Command, "log">[] },
): Promise<void> {
  await run.steps.run({
    name: step.name,
    title: step.title,
    work: async ({ log, signal }) => {
      let good = true;
      for (const command of step.commands) {
        if ((await runToEnd({ ...command, log }, signal)) === 0) continue;
        good = false;
        run.complaints.push(`✗ ${step.title}`, ...usefulLines(tail(log), 40));
      }
      run.tallies.push(one(good));
      return good;
    },
  });
}

async function lint(run: Run): Promise<void> {
  if (!run.selection.lint) return;
  const eslint = inRoot("node_modules/eslint/bin/eslint.js");
  const prettier = inRoot("node_modules/prettier/bin/prettier.cjs");
  const command = (args: string[]): Omit<Command, "log"> => ({
    file: process.execPath,
    args,
    cwd: root,
  });
  await checkStep(run, {
    name: "lint",
    title: "Lint and format",
    commands: [
      command([eslint, "-c", ".config/eslint.config.mjs", "."]),
      command([prettier, "--check", "--log-level", "warn", "."]),
    ],
  });
}

/** Packages whose types are checked at a time: a check keeps one processor busy. */
const TYPE_CHECKS = 2;

async function types(run: Run): Promise<void> {
  const waiting = typedPackages().filter(({ name }) => run.selection.types.includes(name));
  const checkOneByOne = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, directory } = next;
      const title = `Types of ${name}`;
      await checkStep(run, { name: `types-${name}`, title, commands: [typeCheck(directory)] });
    }
  };
  await settle(Array.from({ length: TYPE_CHECKS }, checkOneByOne));
}

function wants({ selection }: Run, ...names: Project[]): boolean {
  return names.some((name) => selection.files.has(name));
}

async function browser(run: Run): Promise<void> {
  if (!wants(run, "e2e")) return;
  await run.steps.run({
    name: "browser",
    title: "Find or install a browser",
    work: async (tools: StepTools) => {
      if (findBrowser() === null) await installBrowser(tools);
      const found = findBrowser();
      if (found === null) throw new PlainError("No Chromium was found: set CHROMIUM_PATH.");
      process.env.CHROMIUM_PATH = found;
    },
  });
}

async function template(run: Run): Promise<void> {
  const { steps, directory } = run;
  const signIns = path.join(directory, "sign-ins.json");
  let cluster: Awaited<ReturnType<typeof startTestCluster>> | undefined;
  await steps.run({
    name: "database",
    title: "Make a throw-away database",
    work: async () => {
      cluster = await startTestCluster(directory);
    },
  });
  if (!cluster) return;
  process.env.OCOP_TEST_TEMPLATE = await makeTemplate(steps, cluster, signIns);
  process.env.OCOP_TEST_SIGN_INS = signIns;
}

/** Builds and makes what the chosen tests need, with lint running beside it. */
async function prepare(run: Run): Promise<void> {
  const { steps, stop, selection } = run;
  const withServers = wants(run, "integration", "e2e");
  const build = async (): Promise<void> => {
    if (selection.types.length > 0 || wants(run, "unit") || withServers) {
      await buildPlugins(steps, stop);
    }
    if (!withServers) return types(run);
    await settle([template(run), buildBackend(steps, stop), buildStorefront(steps, stop)]);
    await types(run);
  };
  await settle([lint(run), browser(run), build()]);
}

function countSteps({ lint: linted, types: typed, files }: Selection): number {
  const servers = files.has("integration") || files.has("e2e");
  const plugins = typed.length > 0 || files.has("unit") || servers;
  return (
    (linted ? 1 : 0) +
    typed.length +
    (plugins ? pluginCount() : 0) +
    (servers ? 5 : 0) +
    (files.has("e2e") ? 1 : 0)
  );
}

async function runProject(run: Run, project: Project): Promise<void> {
  const files = run.selection.files.get(project);
  if (!files) return;
  console.log(`\n${project}: ${files.length} ${files.length === 1 ? "file" : "files"}`);
  const report = path.join(run.directory, `${project}.json`);
  const args = ["run", ...configuration, "--project", project, `--maxWorkers=${WORKERS[project]}`];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = {
    file: process.execPath,
    args: [vitest, ...args, ...reporters, ...files.map((file) => inRoot(file))],
    cwd: root,
  };
  const end = await runToEnd(command, run.stop);
  run.tallies.push(readTally(report, end));
}

async function runAll(run: Run): Promise<void> {
  let ready = true;
  try {
    await prepare(run);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    // What could not be made cannot be tested: one failure, and nothing that depends on it runs.
    ready = false;
    run.tallies.push(one(false));
    run.complaints.push(error.message);
  }
  for (const complaint of run.complaints) console.log(`    ${complaint}`);
  for (const project of projects) {
    if (ready || project === "unit") await runProject(run, project);
  }
}

/**
 * `npm test [-- pattern]`: everything that must hold; needs nothing running, leaves nothing. The
 * variables in `handedOn` are set for the tests, on top of what they may see.
 */
export async function main(
  patterns: string[],
  handedOn: Record<string, string> = {},
): Promise<void> {
  leaveSurroundings();
  Object.assign(process.env, handedOn);
  const stop = listenForStop();
  const id = crypto.randomBytes(6).toString("hex");
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-test-"));
  process.env[runVariable] = id;
  process.env.OCOP_TEST_DIRECTORY = directory;
  const tallies: Tally[] = [];
  try {
    const packages = typedPackages().map(({ name }) => name);
    const selection = select(patterns, packages, await findTests(directory, stop));
    const steps = new Steps(countSteps(selection), stop, "test-");
    await runAll({ id, directory, stop, steps, selection, tallies, complaints: [] });
    if (tallies.length === 0) console.log(`Nothing is called ${patterns.join(" or ")}.`);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log("\nStopping …");
  } finally {
    await sweep(id, directory);
  }
  const total = sum(tallies);
  console.log(`\n${summary(total)}`);
  if (stop.aborted || total.failed > 0 || total.passed === 0) process.exitCode = 1;
}
