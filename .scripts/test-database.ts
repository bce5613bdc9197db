import crypto from "node:crypto";
import path from "node:path";
import { clusterUrl, query } from "./database.ts";
import { freePort } from "./ports.ts";
import type { Cluster } from "./postgres.ts";
import { createCluster, startCluster } from "./postgres.ts";
import { migrate, seed } from "./province.ts";
import type { Surroundings } from "./settings.ts";
import type { Steps } from "./steps.ts";

const templateName = "template_shop";

/** Random secrets that live as long as one test run. */
export function throwAwaySecrets(): Surroundings["secrets"] {
  const make = (): string => crypto.randomBytes(32).toString("hex");
  return { JWT_SECRET: make(), COOKIE_SECRET: make(), SESSION_SECRET: make() };
}

/** Makes an empty cluster in the directory of a test run; nothing in it has to survive a crash. */
export async function startTestCluster(directory: string): Promise<Cluster> {
  const cluster: Cluster = {
    directory: path.join(directory, "postgres"),
    logFile: path.join(directory, "postgres.log"),
    user: "ocop",
    password: crypto.randomBytes(16).toString("hex"),
    port: await freePort(),
    settings: { fsync: "off", full_page_writes: "off", synchronous_commit: "off" },
  };
  await createCluster(cluster);
  await startCluster(cluster);
  return cluster;
}

/** Migrates and seeds one database that every suite copies; returns its address. */
export async function makeTemplate(
  steps: Steps,
  cluster: Cluster,
  signInsFile: string,
): Promise<string> {
  await query(clusterUrl(cluster, "postgres"), `create database ${templateName}`);
  const surroundings: Surroundings = {
    databaseUrl: clusterUrl(cluster, templateName),
    ports: { backend: 9000, storefront: 8000 },
    secrets: throwAwaySecrets(),
    signInsFile,
  };
  await migrate(steps, surroundings);
  await seed(steps, surroundings);
  return surroundings.databaseUrl;
}
