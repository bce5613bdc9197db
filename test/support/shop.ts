import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import crypto from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { inRoot, medusaCli } from "../../.scripts/paths.ts";
import { freePort } from "../../.scripts/ports.ts";
import { readPublishableKey } from "../../.scripts/province.ts";
import type { Surroundings } from "../../.scripts/settings.ts";
import { backendEnv, storefrontEnv } from "../../.scripts/settings.ts";
import { copyDatabase, fromRun } from "./database.ts";

const startScript = inRoot("test/support/start-backend.cjs");

/** A sample sign-in, as the seed made it. */
export interface SignIn {
  role: string;
  email: string;
  password: string;
}

/** A running copy of the product with a database of its own. */
export interface Shop {
  backendUrl: string;
  /** A second backend process on the same database; answers only when the shop was started with it. */
  secondBackendUrl: string;
  /** Answers only when the shop was started with its storefront. */
  storefrontUrl: string;
  /** Process of the backend. */
  backendPid: number;
  publishableKey: string;
  databaseUrl: string;
  /** For looking into the database. */
  pool: pg.Pool;
  /** The folder of the mails that were sent. */
  mailbox: string;
  /** The folder of the text messages that were sent. */
  messages: string;
  /** The sample staff, first the one `adminToken` uses. */
  signIns: SignIn[];
  /** The owner of the fictional producer, who signs in to the portal. */
  producerSignIn: SignIn;
  /** A bearer token of a staff member (the first one when no email is given). */
  adminToken(email?: string): Promise<string>;
  /** Calls the store API with the publishable key. */
  store(path: string, init?: RequestInit): Promise<Response>;
  /** Calls the admin API as the first sample staff member. */
  admin(path: string, init?: RequestInit): Promise<Response>;
  /** What the servers have written since `from` (a length). */
  logs(): string;
  /** Ends the first backend at once, in the middle of whatever it does (kill -9). */
  killBackend(): Promise<void>;
  /** Starts the first backend again. */
  restartBackend(): Promise<void>;
  stop(): Promise<void>;
}

/** What a suite may change about the shop it starts. */
export interface ShopOptions {
  storefront?: boolean;
  /** Whether a second backend process serves the same database. */
  secondBackend?: boolean;
  /** Variables on top of the usual ones. */
  backendEnv?: NodeJS.ProcessEnv;
  /** Whether the variables name another search engine than the sample's, for which to make indexes. */
  migratesSearch?: boolean;
  storefrontEnv?: NodeJS.ProcessEnv;
}

interface Running {
  child: ChildProcess;
  output: string[];
}

function run(args: string[], cwd: string, env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  return { child, output };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function waitFor(url: string, { child, output }: Running): Promise<void> {
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server of ${url} ended before it answered:\n${output.join("")}`);
    }
    await pause(30);
  }
}

async function end({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(timer);
}

function readSignIns(): SignIn[] {
  return JSON.parse(fs.readFileSync(fromRun("OCOP_TEST_SIGN_INS"), "utf8")) as SignIn[];
}

async function signIn(backendUrl: string, who: SignIn | undefined): Promise<string> {
  if (!who) throw new Error("There is no such sample sign-in.");
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: who.email, password: who.password }),
  });
  const answer = (await response.json()) as { token?: string };
  if (!answer.token) throw new Error(`${who.email} could not sign in: ${JSON.stringify(answer)}`);
  return answer.token;
}

function makeSurroundings(databaseUrl: string, backend: number, storefront: number): Surroundings {
  const secret = (): string => crypto.randomBytes(32).toString("hex");
  return {
    databaseUrl,
    ports: { backend, storefront },
    secrets: { JWT_SECRET: secret(), COOKIE_SECRET: secret(), SESSION_SECRET: secret() },
    signInsFile: fromRun("OCOP_TEST_SIGN_INS"),
  };
}

async function migrateSearch(env: NodeJS.ProcessEnv): Promise<void> {
  const args = [medusaCli, "db:migrate:search", "--execute-safe-search"];
  const { child, output } = run(args, inRoot("backend/.medusa/server"), env);
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The search indexes were not made:\n${output.join("")}`);
}

/** Starts the built backend, and on wish the built storefront, on a fresh copy of the sample. */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const database = await copyDatabase();
  const servers: Running[] = [];
  const stop = async (): Promise<void> => {
    for (const server of [...servers].reverse()) await end(server);
    await database.drop();
  };
  try {
    const [backendPort, storefrontPort] = [await freePort(), await freePort()];
    const surroundings = makeSurroundings(database.url, backendPort, storefrontPort);
    const mailbox = temporaryDirectory("mailbox");
    const messages = temporaryDirectory("messages");
    const publishableKey = await readPublishableKey(database.url);
    const backendUrl = `http://localhost:${backendPort}`;
    const storefrontUrl = `http://localhost:${storefrontPort}`;
    const start = async (
      args: string[],
      folder: string,
      url: string,
      env: NodeJS.ProcessEnv,
    ): Promise<void> => {
      const server = run(args, inRoot(folder), env);
      servers.push(server);
      await waitFor(`${url}/health`, server);
    };
    const environment = {
      ...backendEnv(surroundings),
      OCOP_MAILBOX_DIR: mailbox,
      OCOP_MESSAGES_DIR: messages,
      PRIVATE_FILES_DIR: temporaryDirectory("private-files"),
      ...options.backendEnv,
    };
    if (options.migratesSearch) await migrateSearch(environment);
    const startBackend = () =>
      start([startScript], "backend/.medusa/server", backendUrl, environment);
    await startBackend();
    let [backend] = servers;
    const secondBackendPort = await freePort();
    const secondBackendUrl = `http://localhost:${secondBackendPort}`;
    if (options.secondBackend) {
      await start([startScript], "backend/.medusa/server", secondBackendUrl, {
        ...environment,
        PORT: String(secondBackendPort),
      });
    }
    if (options.storefront) {
      await start(["build/server.js"], "storefront", storefrontUrl, {
        ...storefrontEnv(surroundings, publishableKey),
        ...options.storefrontEnv,
      });
    }
    const all = readSignIns();
    const signIns = all.filter(({ role }) => role !== "producer");
    const producerSignIn = all.find(({ role }) => role === "producer");
    if (!producerSignIn) throw new Error("The sample has no sign-in of a producer.");
    let token: string | undefined;
    const call = (url: string, init: RequestInit, headers: Record<string, string>) =>
      fetch(`${backendUrl}${url}`, {
        ...init,
        headers: { "content-type": "application/json", ...headers, ...init.headers },
      });
    return {
      backendUrl,
      secondBackendUrl,
      storefrontUrl,
      backendPid: servers[0]?.child.pid ?? 0,
      publishableKey,
      databaseUrl: database.url,
      pool: database.pool,
      mailbox,
      messages,
      signIns,
      producerSignIn,
      adminToken: (email) =>
        signIn(backendUrl, email ? signIns.find((one) => one.email === email) : signIns[0]),
      store: (url, init = {}) => call(url, init, { "x-publishable-api-key": publishableKey }),
      admin: async (url, init = {}) => {
        token ??= await signIn(backendUrl, signIns[0]);
        return call(url, init, { authorization: `Bearer ${token}` });
      },
      killBackend: async () => {
        const child = backend?.child;
        if (!child) return;
        const gone = once(child, "exit");
        child.kill("SIGKILL");
        await gone;
      },
      restartBackend: async () => {
        await startBackend();
        backend = servers.at(-1);
      },
      logs: () => servers.map(({ output }) => output.join("")).join(""),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Gives a spec file a shop of its own, started before its first test and stopped after its last.
 * What the servers write is shown only for a test that failed.
 */
export function useShop(options: ShopOptions = {}): Shop {
  let shop: Shop | undefined;
  beforeAll(async () => {
    shop = await startShop(options);
  });
  beforeEach(({ onTestFailed }) => {
    const from = shop?.logs().length ?? 0;
    onTestFailed(() => {
      const written = shop?.logs().slice(from) ?? "";
      if (written) console.log(`The servers wrote during this test:\n${written}`);
    });
  });
  afterAll(async () => {
    await shop?.stop();
  });
  // A stand-in that reaches through: specs take it at the top, before the shop runs.
  return new Proxy({} as Shop, {
    get(_target, name) {
      if (!shop) throw new Error("The shop is not running yet: use it inside a test.");
      return Reflect.get(shop, name);
    },
  });
}

/** A folder that is removed with the test run. */
export function temporaryDirectory(name: string): string {
  return fs.mkdtempSync(path.join(fromRun("OCOP_TEST_DIRECTORY"), `${name}-`));
}
