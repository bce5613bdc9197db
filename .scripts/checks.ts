import fs from "node:fs";
import pg from "pg";
import { PlainError } from "./plain-error.ts";
import { portProblem } from "./run.mjs";
import type { Ports } from "./settings.ts";

/** Refuses to go on when a port of the shop is taken. */
export async function checkPorts(ports: Ports): Promise<void> {
  const problem =
    (await portProblem(ports.backend, "BACKEND_PORT")) ??
    (await portProblem(ports.storefront, "STOREFRONT_PORT"));
  if (problem) throw new PlainError(problem);
}

/** The sentence for a full disk, or null; both sizes in bytes. */
export function diskProblem(free: number, needed: number, directory: string): string | null {
  if (free >= needed) return null;
  const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
  return `The disk is nearly full: ${directory} has ${gigabytes(free)} GB left and ${gigabytes(needed)} GB are needed; free some space and try again.`;
}

/** Refuses to go on when less than `needed` bytes are free at a directory. */
export function checkDisk(directory: string, needed: number): void {
  const disk = fs.statfsSync(directory);
  const problem = diskProblem(disk.bavail * disk.bsize, needed, directory);
  if (problem) throw new PlainError(problem);
}

const example = "postgres://user:password@localhost:5432/ocop";

/** A database address for people: host, port and name, never the password. */
export function describeDatabase(url: string): string {
  const parsed = parseDatabaseUrl(url);
  return `${parsed.hostname || "localhost"}:${parsed.port || "5432"}${parsed.pathname}`;
}

function parseDatabaseUrl(url: string): URL {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new PlainError(
      `DATABASE_URL is not the address of a PostgreSQL: it looks like ${example}.`,
    );
  }
  return new URL(url);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ECONNREFUSED: "nobody answers there",
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the host name cannot be looked up",
    ETIMEDOUT: "no answer in time",
    "28P01": "the user or the password is wrong",
    "28000": "this user may not sign in",
    "3D000": "there is no database of that name",
  };
  return known[code ?? ""] ?? (/timeout/i.test(message) ? "no answer in time" : message);
}

/** Refuses to go on when the database does not let us in; waits at most five seconds. */
export async function checkDatabase(url: string): Promise<void> {
  const described = describeDatabase(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new PlainError(
      `The database ${described} cannot be reached (${reason(error)}): check DATABASE_URL, for example ${example}, or leave it out to use the embedded one.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
