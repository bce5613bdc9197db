import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { tail } from "./files.ts";
import { inRoot, medusaCli, shown } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import { ended, startProcess, stopProcess } from "./processes.ts";
import type { Surroundings } from "./settings.ts";
import { backendEnv, storefrontEnv } from "./settings.ts";
import type { Steps } from "./steps.ts";
import { usefulLines } from "./steps.ts";

/** A server we started. */
export interface Server {
  title: string;
  child: ChildProcess;
  log: string;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** Says that a server ended although nobody asked it to. */
export function deathSentence(server: Server, end: number | string): string {
  const how = typeof end === "number" ? `exit code ${end}` : end;
  const lines = usefulLines(tail(server.log)).map((line) => `    ${line}`);
  const sentence = `The ${server.title} stopped by itself (${how}); its log: ${shown(server.log)}`;
  return [sentence, ...lines].join("\n");
}

/** Waits until a server answers; throws one sentence when it ends before that. */
async function waitForHealth(server: Server, url: string, signal: AbortSignal): Promise<void> {
  const end = ended(server.child);
  let over: number | string | undefined;
  void end.then((how) => (over = how));
  while (!(await isHealthy(url))) {
    if (over !== undefined) throw new PlainError(deathSentence(server, over));
    await pause(50, undefined, { signal });
  }
}

/** Starts the built backend and waits until it answers. */
export async function serveBackend(
  steps: Steps,
  surroundings: Surroundings,
  servers: Server[],
): Promise<void> {
  await steps.run({
    name: "backend",
    title: "Start the backend",
    work: async ({ log, signal }) => {
      const cwd = inRoot("backend/.medusa/server");
      const env = backendEnv(surroundings);
      const args = [medusaCli, "start"];
      const child = startProcess({ file: process.execPath, args, cwd, env, log });
      const server = { title: "backend", child, log };
      servers.push(server);
      await waitForHealth(server, `http://localhost:${surroundings.ports.backend}/health`, signal);
    },
  });
}

/** Starts the built storefront and waits until it answers. */
export async function serveStorefront(
  steps: Steps,
  surroundings: Surroundings,
  publishableKey: string,
  servers: Server[],
): Promise<void> {
  await steps.run({
    name: "storefront",
    title: "Start the storefront",
    work: async ({ log, signal }) => {
      const cwd = inRoot("storefront");
      const env = storefrontEnv(surroundings, publishableKey);
      const child = startProcess({
        file: process.execPath,
        args: ["build/server.js"],
        cwd,
        env,
        log,
      });
      const server = { title: "storefront", child, log };
      servers.push(server);
      const url = `http://localhost:${surroundings.ports.storefront}/health`;
      await waitForHealth(server, url, signal);
    },
  });
}

/** Stops servers one after the other, the last started first. */
export async function stopServers(servers: Server[]): Promise<void> {
  for (const server of [...servers].reverse()) await stopProcess(server.child);
}
