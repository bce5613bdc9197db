import fs from "node:fs";
import path from "node:path";
import { buildPlugins, forgetPlugins, pluginCount } from "./build.ts";
import { checkDatabase, checkPorts } from "./checks.ts";
import { startDatabase, stopDatabase } from "./database.ts";
import { dropLock, takeLock } from "./locks.ts";
import { pluginDirectories } from "./packages.ts";
import { inRoot, medusaCli, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import { ended, startProcess } from "./processes.ts";
import { migrate, readPublishableKey, seed } from "./province.ts";
import type { Server } from "./servers.ts";
import { stopServers } from "./servers.ts";
import type { Surroundings } from "./settings.ts";
import { backendEnv, keepSecrets, readPorts, signInsFile, storefrontEnv } from "./settings.ts";
import { startLock } from "./start.ts";
import { Steps } from "./steps.ts";
import { aborted, listenForStop, Stopped } from "./stop-signal.ts";
import { typeCheck } from "./types.ts";

const development = { NODE_ENV: "development" };

/** Compiles a plugin again whenever it changes, into the place the backend reads. */
function watchPlugin(directory: string): Server {
  const check = typeCheck(directory);
  const args = check.args.filter((argument) => argument !== "--noEmit");
  const child = startProcess({ ...check, args: [...args, "--watch", "--preserveWatchOutput"] });
  return { title: `compiler of ${path.basename(directory)}`, child, log: "" };
}

/** `medusa develop` watches only its own folder: a stamp in it makes it see a changed plugin. */
function restartBackendOnChange(directory: string, stop: AbortSignal): void {
  const output = path.join(directory, ".medusa/server/src");
  const stamp = inRoot("backend/reload.stamp");
  let timer: NodeJS.Timeout | undefined;
  fs.watch(output, { recursive: true, signal: stop }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => fs.writeFileSync(stamp, new Date().toISOString()), 300);
  });
}

async function bringUp(servers: Server[], stop: AbortSignal): Promise<void> {
  const ports = readPorts(process.env);
  const databaseUrl = process.env.DATABASE_URL || (await startDatabase());
  const surroundings: Surroundings = { databaseUrl, ports, secrets: keepSecrets(), signInsFile };
  const steps = new Steps(pluginCount() + 2, stop);
  await buildPlugins(steps, stop);
  await migrate(steps, surroundings);
  await seed(steps, surroundings, { history: true });
  forgetPlugins();
  for (const directory of pluginDirectories()) {
    servers.push(watchPlugin(directory));
    restartBackendOnChange(directory, stop);
  }
  const env = { ...backendEnv(surroundings), ...development, LOG_LEVEL: "info" };
  const backend = { file: process.execPath, args: [medusaCli, "develop"], cwd: inRoot("backend") };
  servers.push({ title: "backend", child: startProcess({ ...backend, env }), log: "" });
  const key = await readPublishableKey(databaseUrl);
  const vite = path.join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const child = startProcess({
    file: process.execPath,
    args: [vite, "vite:dev", "--port", String(ports.storefront)],
    cwd: inRoot("storefront"),
    env: { ...storefrontEnv(surroundings, key), ...development },
  });
  servers.push({ title: "storefront", child, log: "" });
}

/** `npm run dev`: both servers from source, restarting or reloading on every change. */
export async function main(): Promise<void> {
  await checkPorts(readPorts(process.env));
  if (process.env.DATABASE_URL) await checkDatabase(process.env.DATABASE_URL);
  if (!takeLock(startLock)) throw new PlainError("The shop already runs from this folder.");
  const servers: Server[] = [];
  const stop = listenForStop();
  try {
    await bringUp(servers, stop);
    const deaths = servers.map(async ({ title, child }) => {
      const end = await ended(child);
      if (!stop.aborted) throw new PlainError(`The ${title} stopped by itself (${end}).`);
    });
    await Promise.race([aborted(stop), ...deaths]);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await stopServers(servers);
    if (!process.env.DATABASE_URL) await stopDatabase();
    dropLock(startLock);
  }
}
