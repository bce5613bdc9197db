import crypto from "node:crypto";
import path from "node:path";
import { readJson, writeWhole } from "./files.ts";
import { dataDirectory } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

/** The ports of the two servers. */
export interface Ports {
  backend: number;
  storefront: number;
}

function readPort(env: NodeJS.ProcessEnv, name: string, standard: number): number {
  const text = env[name];
  if (text === undefined || text === "") return standard;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new PlainError(`${name} must be a port from 1 to 65535, for example ${name}=${standard}.`);
}

/** Reads BACKEND_PORT (9000) and STOREFRONT_PORT (8000). */
export function readPorts(env: NodeJS.ProcessEnv): Ports {
  const backend = readPort(env, "BACKEND_PORT", 9000);
  const storefront = readPort(env, "STOREFRONT_PORT", 8000);
  if (backend === storefront) {
    throw new PlainError(
      `BACKEND_PORT and STOREFRONT_PORT are both ${backend}: give each its own, for example BACKEND_PORT=9000 STOREFRONT_PORT=8000.`,
    );
  }
  return { backend, storefront };
}

/** Secrets of this machine: made once, kept, never shown. */
export interface Secrets {
  JWT_SECRET: string;
  COOKIE_SECRET: string;
  SESSION_SECRET: string;
}

/** Reads the kept secrets and makes the missing ones. */
export function keepSecrets(file = path.join(dataDirectory, "secrets.json")): Secrets {
  const kept = (readJson(file) ?? {}) as Partial<Secrets>;
  const make = (): string => crypto.randomBytes(32).toString("hex");
  const secrets: Secrets = {
    JWT_SECRET: kept.JWT_SECRET ?? make(),
    COOKIE_SECRET: kept.COOKIE_SECRET ?? make(),
    SESSION_SECRET: kept.SESSION_SECRET ?? make(),
  };
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Where the seed writes the sample sign-ins of this machine. */
export const signInsFile = path.join(dataDirectory, "sign-ins.json");

/** Where mails wait to be read while no mail server is set. */
export const mailboxDirectory = path.join(dataDirectory, "mailbox");
export const messagesDirectory = path.join(dataDirectory, "messages");

/** Where papers that only staff may read are kept when there is no object storage. */
export const privateFilesDirectory = path.join(dataDirectory, "private-files");

/** What both servers and the commands on the database need to know. */
export interface Surroundings {
  databaseUrl: string;
  ports: Ports;
  secrets: Secrets;
  signInsFile: string;
}

/**
 * Keeps Medusa from reporting. MEDUSA_DISABLE_TELEMETRY alone drops the events, but every command
 * still leaves a sending process behind and a machine id in the person's home; its own switch,
 * in a folder of ours, stops both.
 */
export function withoutTelemetry(): NodeJS.ProcessEnv {
  const home = path.join(dataDirectory, "config");
  const file = path.join(home, "medusa/config.json");
  const kept = readJson(file) as { telemetry?: { enabled?: boolean } } | null;
  if (kept?.telemetry?.enabled !== false) {
    writeWhole(file, JSON.stringify({ telemetry: { enabled: false } }));
  }
  return { MEDUSA_DISABLE_TELEMETRY: "1", XDG_CONFIG_HOME: home };
}

/** The environment of the backend: what the person set, with ours on top. */
export function backendEnv(surroundings: Surroundings): NodeJS.ProcessEnv {
  const { databaseUrl, ports, secrets } = surroundings;
  const backend = `http://localhost:${ports.backend}`;
  const storefront = `http://localhost:${ports.storefront}`;
  return {
    LOG_LEVEL: "warn",
    COOKIE_SECURE: "false",
    OCOP_SAMPLE: "true",
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    STORE_CORS: storefront,
    ADMIN_CORS: backend,
    AUTH_CORS: `${backend},${storefront}`,
    STOREFRONT_URL: storefront,
    BACKEND_URL: backend,
    OCOP_MAILBOX_DIR: mailboxDirectory,
    OCOP_MESSAGES_DIR: messagesDirectory,
    PRIVATE_FILES_DIR: privateFilesDirectory,
    ...process.env,
    NODE_ENV: "production",
    ...withoutTelemetry(),
    DATABASE_URL: databaseUrl,
    OCOP_SIGN_INS_FILE: surroundings.signInsFile,
    PORT: String(ports.backend),
  };
}

/** The environment of the storefront. */
export function storefrontEnv(
  surroundings: Surroundings,
  publishableKey: string,
): NodeJS.ProcessEnv {
  const { ports, secrets } = surroundings;
  return {
    SESSION_SECRET: secrets.SESSION_SECRET,
    COOKIE_SECURE: "false",
    OCOP_SAMPLE: "true",
    ...process.env,
    NODE_ENV: "production",
    MEDUSA_BACKEND_URL: `http://localhost:${ports.backend}`,
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
    STOREFRONT_URL: `http://localhost:${ports.storefront}`,
    PORT: String(ports.storefront),
  };
}
