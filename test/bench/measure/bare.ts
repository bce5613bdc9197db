import path from "node:path";
import { clusterUrl, query } from "../../../.scripts/database.ts";
import { forget, hashFiles, isUnchanged, listFiles, remember } from "../../../.scripts/hashes.ts";
import { dataDirectory, inRoot, medusaCli, root } from "../../../.scripts/paths.ts";
import { freePort } from "../../../.scripts/ports.ts";
import type { Cluster } from "../../../.scripts/postgres.ts";
import type { Steps } from "../../../.scripts/steps.ts";
import { throwAwaySecrets } from "../../../.scripts/test-database.ts";
import type { Launch } from "./servers.ts";

const DATABASE_NAME = "bare";

/** The bare frameworks, built, with a database of their own, ready to be started. */
export interface Bare {
  databaseUrl: string;
  medusaUrl: string;
  remixUrl: string;
  medusa: Launch;
  remix: Launch;
}

const remixCli = inRoot("node_modules/@remix-run/dev/dist/cli.js");
const medusaFolder = inRoot("test/bench/bare-medusa");
const remixFolder = inRoot("test/bench/bare-remix");
const logOf = (name: string): string => path.join(dataDirectory, "logs", `bench-${name}.log`);

async function build(
  steps: Steps,
  options: {
    title: string;
    folder: string;
    args: string[];
    output: string;
    env: NodeJS.ProcessEnv;
    again: boolean;
  },
): Promise<void> {
  const { title, folder, args, output, env, again } = options;
  const name = `build-${path.basename(folder)}`;
  const stamp = {
    file: path.join(dataDirectory, "steps", `${name}.json`),
    hash: hashFiles(root, [inRoot("package-lock.json"), ...listFiles([folder])]),
    outputs: [path.join(folder, output)],
  };
  await steps.run({
    name,
    title,
    skip: () => !again && isUnchanged(stamp),
    work: async ({ run }) => {
      forget(stamp);
      await run({ file: process.execPath, args, cwd: folder, env });
      remember(stamp);
    },
  });
}

async function makeDatabase(steps: Steps, cluster: Cluster, env: NodeJS.ProcessEnv): Promise<void> {
  await query(clusterUrl(cluster, "postgres"), `create database ${DATABASE_NAME}`);
  const migrate = [medusaCli, "db:migrate", "--execute-safe-links", "--execute-safe-search"];
  const seed = [medusaCli, "exec", "./src/scripts/seed.ts"];
  for (const [title, args] of [
    ["Migrate the bare Medusa", migrate],
    ["Give it 59 products", seed],
  ] as const) {
    await steps.run({
      name: args === migrate ? "bare-migrate" : "bare-seed",
      title,
      work: ({ run }) => run({ file: process.execPath, args: [...args], cwd: medusaFolder, env }),
    });
  }
}

/** How many steps `prepareBare` shows. */
export const BARE_STEP_COUNT = 4;

/**
 * Builds both bare applications and fills the database of the bare Medusa.
 * @param again builds even what did not change, for the time of a first start
 */
export async function prepareBare(steps: Steps, cluster: Cluster, again: boolean): Promise<Bare> {
  const databaseUrl = clusterUrl(cluster, DATABASE_NAME);
  const { JWT_SECRET, COOKIE_SECRET } = throwAwaySecrets();
  const [medusaPort, remixPort] = [await freePort(), await freePort()];
  const medusaUrl = `http://localhost:${medusaPort}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DATABASE_URL: databaseUrl,
    JWT_SECRET,
    COOKIE_SECRET,
    STORE_CORS: medusaUrl,
    ADMIN_CORS: medusaUrl,
    AUTH_CORS: medusaUrl,
    PORT: String(medusaPort),
  };
  await makeDatabase(steps, cluster, env);
  await build(steps, {
    title: "Build the bare Medusa",
    folder: medusaFolder,
    args: [medusaCli, "build"],
    output: ".medusa/server/public/admin/index.html",
    env,
    again,
  });
  await build(steps, {
    title: "Build the bare Remix",
    folder: remixFolder,
    args: [remixCli, "vite:build"],
    output: "build/server/index.js",
    env: { ...process.env, NODE_ENV: "production" },
    again,
  });
  const remixUrl = `http://localhost:${remixPort}`;
  return {
    databaseUrl,
    medusaUrl,
    remixUrl,
    medusa: {
      readyUrls: [`${medusaUrl}/health`],
      command: {
        file: process.execPath,
        args: [medusaCli, "start"],
        cwd: path.join(medusaFolder, ".medusa/server"),
        env,
        log: logOf("bare-medusa"),
      },
    },
    remix: {
      readyUrls: [remixUrl],
      command: {
        file: process.execPath,
        args: ["server.mjs"],
        cwd: remixFolder,
        env: { ...process.env, NODE_ENV: "production", PORT: String(remixPort) },
        log: logOf("bare-remix"),
      },
    },
  };
}
