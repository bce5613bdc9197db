import path from "node:path";
import type { Stamp } from "./hashes.ts";
import { forget, hashFiles, isUnchanged, listFiles, remember } from "./hashes.ts";
import { withLock } from "./locks.ts";
import { pluginDirectories } from "./packages.ts";
import { dataDirectory, inRoot, medusaCli, root } from "./paths.ts";
import { withoutTelemetry } from "./settings.ts";
import { settle, Steps } from "./steps.ts";
import { listenForStop } from "./stop-signal.ts";

/** How one part of the product is built. */
interface Build {
  name: string;
  title: string;
  directory: string;
  inputs: string[];
  outputs: string[];
  args: string[];
}

const shared = [inRoot("package-lock.json"), inRoot(".config/tsconfig.base.json")];

function manifest(directory: string): string {
  return path.join(directory, "package.json");
}

function pluginBuild(directory: string): Build {
  const name = path.basename(directory);
  return {
    name: `build-plugin-${name}`,
    title: `Build the plugin ${name}`,
    directory,
    inputs: [directory, ...shared],
    outputs: [path.join(directory, ".medusa/server/src")],
    args: [medusaCli, "plugin:build"],
  };
}

function backendBuild(): Build {
  return {
    name: "build-backend",
    title: "Build the backend and its admin",
    directory: inRoot("backend"),
    // A plugin's server code is read where the plugin is built; only its admin is bundled here.
    inputs: [
      inRoot("backend"),
      ...pluginDirectories().flatMap((one) => [path.join(one, "src/admin"), manifest(one)]),
      ...shared,
    ],
    outputs: [
      inRoot("backend/.medusa/server/medusa-config.js"),
      inRoot("backend/.medusa/server/public/admin/index.html"),
    ],
    args: [medusaCli, "build"],
  };
}

function storefrontBuild(): Build {
  return {
    name: "build-storefront",
    title: "Build the storefront",
    directory: inRoot("storefront"),
    inputs: [inRoot("storefront"), ...shared],
    outputs: [inRoot("storefront/build/server.js")],
    args: [process.env.npm_execpath ?? "npm", "run", "build", "--silent"],
  };
}

const notBuilt = /(\.test\.tsx?|Dockerfile|\.md|reload\.stamp)$/;

function stampOf(build: Build): Stamp {
  const sources = listFiles(build.inputs).filter((file) => !notBuilt.test(file));
  return {
    file: path.join(dataDirectory, "steps", `${build.name}.json`),
    hash: hashFiles(root, sources, build.args.slice(1)),
    outputs: build.outputs,
  };
}

/** The environment of the builds: nothing of the person's surroundings changes what is built. */
function buildEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    ...withoutTelemetry(),
    // The configuration is read, not used: no database is opened and nothing is signed.
    DATABASE_URL: process.env.DATABASE_URL ?? "postgres://build@localhost:5432/build",
    JWT_SECRET: process.env.JWT_SECRET ?? "only-for-the-build-0123456789abcdef",
    COOKIE_SECRET: process.env.COOKIE_SECRET ?? "only-for-the-build-0123456789abcdef",
    STORE_CORS: process.env.STORE_CORS ?? "http://localhost:8000",
    ADMIN_CORS: process.env.ADMIN_CORS ?? "http://localhost:9000",
    AUTH_CORS: process.env.AUTH_CORS ?? "http://localhost:9000,http://localhost:8000",
  };
}

async function runBuild(steps: Steps, build: Build, stop: AbortSignal): Promise<void> {
  const fromNpm = build.args[0] !== medusaCli;
  const script = fromNpm && build.args[0]?.endsWith(".js");
  const file = fromNpm && !script ? (build.args[0] ?? "npm") : process.execPath;
  const args = fromNpm && !script ? build.args.slice(1) : build.args;
  const lock = path.join(dataDirectory, "steps", `${build.name}.lock`);
  await steps.run({
    name: build.name,
    title: build.title,
    skip: () => isUnchanged(stampOf(build)),
    // The lock: two commands of one checkout must not write the same build.
    work: ({ run, signal }) =>
      withLock(lock, signal, async () => {
        const stamp = stampOf(build);
        if (isUnchanged(stamp)) return;
        forget(stamp);
        await run({ file, args, cwd: build.directory, env: buildEnv() });
        stop.throwIfAborted();
        remember(stamp);
      }),
  });
}

/** How many steps `buildPlugins` shows. */
export function pluginCount(): number {
  return pluginDirectories().length;
}

/** Builds the plugins that changed; everything else needs them built. */
export async function buildPlugins(steps: Steps, stop: AbortSignal): Promise<void> {
  for (const directory of pluginDirectories()) {
    await runBuild(steps, pluginBuild(directory), stop);
  }
}

/** Lets the plugins be built anew next time: somebody else is about to write their output. */
export function forgetPlugins(): void {
  for (const directory of pluginDirectories()) forget(stampOf(pluginBuild(directory)));
}

/** Builds the backend with its admin, when it or a plugin changed. */
export function buildBackend(steps: Steps, stop: AbortSignal): Promise<void> {
  return runBuild(steps, backendBuild(), stop);
}

/** Builds the storefront, when it changed. */
export function buildStorefront(steps: Steps, stop: AbortSignal): Promise<void> {
  return runBuild(steps, storefrontBuild(), stop);
}

/** `npm run build`: builds what changed. */
export async function main(): Promise<void> {
  const stop = listenForStop();
  const steps = new Steps(pluginCount() + 2, stop);
  await buildPlugins(steps, stop);
  await settle([buildBackend(steps, stop), buildStorefront(steps, stop)]);
}
