import fs from "node:fs";
import path from "node:path";
import { buildBackend, buildPlugins, buildStorefront, pluginCount } from "./build.ts";
import { checkDatabase, checkDisk, checkPorts } from "./checks.ts";
import { databaseDirectory, startDatabase, stopDatabase } from "./database.ts";
import { readJson } from "./files.ts";
import { dropLock, lockHolder, takeLock } from "./locks.ts";
import { dataDirectory, inRoot, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import { postmasterPid } from "./postgres.ts";
import { dropNote, ended, keepNote, killLeftovers } from "./processes.ts";
import { migrate, readPublishableKey, seed } from "./province.ts";
import type { Server } from "./servers.ts";
import { deathSentence, serveBackend, serveStorefront, stopServers } from "./servers.ts";
import type { Ports, Surroundings } from "./settings.ts";
import { keepSecrets, readPorts, signInsFile } from "./settings.ts";
import { seconds, settle, Steps } from "./steps.ts";
import { aborted, listenForStop, Stopped } from "./stop-signal.ts";

const firstRunBytes = 0.8e9;
const laterRunBytes = 0.1e9;

/** The processes of this start, for the next one in case this one is killed. */
const runningFile = path.join(dataDirectory, "running.json");

/** Held by the one `npm start` of a checkout. */
export const startLock = path.join(dataDirectory, "start.lock");

async function check(ports: Ports): Promise<void> {
  if (lockHolder(startLock) !== null) {
    throw new PlainError(
      "The shop already runs from this folder: stop it with Ctrl-C in its terminal, or use that one.",
    );
  }
  await killLeftovers(runningFile);
  await checkPorts(ports);
  const first = !fs.existsSync(inRoot("backend/.medusa/server"));
  checkDisk(root, first ? firstRunBytes : laterRunBytes);
  if (process.env.DATABASE_URL) await checkDatabase(process.env.DATABASE_URL);
}

async function openDatabase(steps: Steps): Promise<string> {
  let url = process.env.DATABASE_URL ?? "";
  await steps.run({
    name: "database",
    title: url ? "Use the database of DATABASE_URL" : "Start the embedded database",
    work: async () => {
      url ||= await startDatabase();
    },
  });
  return url;
}

/** Runs the shop with what is there and returns its servers. */
async function bringUp(ports: Ports, servers: Server[], stop: AbortSignal): Promise<void> {
  const steps = new Steps(pluginCount() + 7, stop);
  const databaseUrl = await openDatabase(steps);
  const surroundings: Surroundings = { databaseUrl, ports, secrets: keepSecrets(), signInsFile };
  await buildPlugins(steps, stop);
  const prepare = async (): Promise<void> => {
    await migrate(steps, surroundings);
    await seed(steps, surroundings, { history: true });
  };
  await settle([prepare(), buildBackend(steps, stop), buildStorefront(steps, stop)]);
  await serveBackend(steps, surroundings, servers);
  const key = await readPublishableKey(databaseUrl);
  await serveStorefront(steps, surroundings, key, servers);
}

interface SignIn {
  role: string;
  email: string;
  password: string;
}

function printAddresses(ports: Ports, from: number): void {
  const lines = [
    "",
    `The shop runs (ready in ${seconds(performance.now() - from)}).`,
    "",
    `  Shop     http://localhost:${ports.storefront}`,
    `  English  http://localhost:${ports.storefront}/en`,
    `  Portal   http://localhost:${ports.storefront}/producer`,
    `  Admin    http://localhost:${ports.backend}/app`,
    "",
  ];
  const signIns = (readJson(signInsFile) ?? []) as SignIn[];
  if (signIns.length > 0) lines.push("Sample sign-ins (made for this machine):", "");
  for (const { role, email, password } of signIns) {
    lines.push(`  ${role.padEnd(20)}${email.padEnd(28)}${password}`);
  }
  if (signIns.length > 0) lines.push("");
  lines.push("Ctrl-C stops everything and keeps the data.");
  console.log(lines.join("\n"));
}

/** Waits until the person stops the shop; throws when a server ends by itself. */
async function watch(servers: Server[], stop: AbortSignal): Promise<void> {
  const deaths = servers.map(async (server) => {
    const end = await ended(server.child);
    if (!stop.aborted) throw new PlainError(deathSentence(server, end));
  });
  await Promise.race([aborted(stop), ...deaths]);
}

async function takeDown(servers: Server[]): Promise<void> {
  await stopServers(servers);
  if (!process.env.DATABASE_URL) await stopDatabase();
  dropNote();
}

function killDatabase(): void {
  const pid = process.env.DATABASE_URL ? null : postmasterPid(databaseDirectory);
  // Immediate shutdown: PostgreSQL recovers from its log at the next start.
  if (pid !== null) process.kill(pid, "SIGQUIT");
}

/** `npm start`: the whole shop, from whatever state the checkout is in. */
export async function main(): Promise<void> {
  const from = performance.now();
  const ports = readPorts(process.env);
  await check(ports);
  if (!takeLock(startLock)) throw new PlainError("Another start of this shop is under way.");
  keepNote(runningFile);
  const servers: Server[] = [];
  const stop = listenForStop(killDatabase);
  try {
    await bringUp(ports, servers, stop);
    printAddresses(ports, from);
    await watch(servers, stop);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    if (stop.aborted) console.log("\nStopping …");
    await takeDown(servers);
    dropLock(startLock);
    if (stop.aborted) console.log("Stopped. The data is kept.");
  }
}
