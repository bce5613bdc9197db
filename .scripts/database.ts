import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { readJson, writeWhole } from "./files.ts";
import { dataDirectory, shown } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import { freePort } from "./ports.ts";
import type { Cluster } from "./postgres.ts";
import { isPortFree } from "./run.mjs";
import {
  bundledMajor,
  clusterMajor,
  createCluster,
  startCluster,
  stopCluster,
} from "./postgres.ts";

const user = "ocop";
const databaseName = "ocop";

/** Where the embedded database of this checkout keeps its data. */
export const databaseDirectory = path.join(dataDirectory, "postgres");
const accessFile = path.join(dataDirectory, "postgres.json");

interface Access {
  port: number;
  password: string;
}

function readAccess(): Access | null {
  const kept = readJson(accessFile) as Partial<Access> | null;
  return typeof kept?.port === "number" && typeof kept.password === "string"
    ? { port: kept.port, password: kept.password }
    : null;
}

function clusterOf(access: Access): Cluster {
  const logFile = path.join(dataDirectory, "logs/database.log");
  return { directory: databaseDirectory, logFile, user, ...access };
}

/** The address of one database of a cluster; holds the password, so never print it in an error. */
export function clusterUrl(cluster: Cluster, database: string): string {
  return `postgres://${cluster.user}:${cluster.password}@localhost:${cluster.port}/${database}`;
}

/** Runs one statement on its own connection and returns the rows. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection cut while idle reports itself here; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answers(cluster: Cluster): Promise<boolean> {
  const sql = "select current_setting('data_directory') as directory";
  try {
    const rows = await query<{ directory: string }>(clusterUrl(cluster, "postgres"), sql);
    return rows[0]?.directory === fs.realpathSync(cluster.directory);
  } catch {
    return false;
  }
}

function refuseOtherMajor(): void {
  const found = clusterMajor(databaseDirectory);
  const ours = bundledMajor();
  if (found === null || found === ours) return;
  throw new PlainError(
    `The data in ${shown(databaseDirectory)} was made by PostgreSQL ${found} and this version brings PostgreSQL ${ours}: serve it with PostgreSQL ${found}, move it with pg_dump and set DATABASE_URL, or start again from the sample with "npm run reset".`,
  );
}

async function ownedCluster(): Promise<Cluster> {
  refuseOtherMajor();
  const access = readAccess();
  if (access && clusterMajor(databaseDirectory) !== null) return clusterOf(access);
  if (clusterMajor(databaseDirectory) !== null) {
    throw new PlainError(
      `The password of the database in ${shown(databaseDirectory)} is lost (${shown(accessFile)} is missing): put that file back from your copy, or start again from the sample with "npm run reset".`,
    );
  }
  const password = crypto.randomBytes(24).toString("hex");
  const fresh = { port: access?.port ?? (await freePort()), password };
  // Kept before the data directory exists: a crash in between only costs an unused password.
  writeWhole(accessFile, `${JSON.stringify(fresh, null, 2)}\n`);
  await createCluster(clusterOf(fresh));
  return clusterOf(fresh);
}

/** Starts the embedded database of this checkout, or finds it running, and returns its address. */
export async function startDatabase(): Promise<string> {
  let cluster = await ownedCluster();
  if (!(await answers(cluster))) {
    // One that runs on another port (or with a lost answer) must be gone before a new start.
    await stopCluster(databaseDirectory).catch(() => undefined);
    if (!(await isPortFree(cluster.port))) {
      cluster = { ...cluster, port: await freePort() };
      const access: Access = { port: cluster.port, password: cluster.password };
      writeWhole(accessFile, `${JSON.stringify(access, null, 2)}\n`);
    }
    await startCluster(cluster);
  }
  const admin = clusterUrl(cluster, "postgres");
  const found = await query(admin, "select 1 from pg_database where datname = $1", [databaseName]);
  if (found.length === 0) await query(admin, `create database ${databaseName}`);
  return clusterUrl(cluster, databaseName);
}

/** Stops the embedded database; open transactions are rolled back. */
export async function stopDatabase(): Promise<void> {
  await stopCluster(databaseDirectory);
}

/** Removes the embedded database with everything in it. */
export async function removeDatabase(): Promise<void> {
  await stopDatabase();
  fs.rmSync(databaseDirectory, { recursive: true, force: true });
}

/** `node .scripts/run.mjs database [stop]`: keeps the embedded database running, prints its URL. */
export async function main(args: string[]): Promise<void> {
  if (args[0] === "stop") return stopDatabase();
  console.log(await startDatabase());
}
