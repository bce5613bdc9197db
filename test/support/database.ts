import crypto from "node:crypto";
import pg from "pg";

/** A variable that `npm test` sets; specs do not run without it. */
export function fromRun(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: run this through "npm test -- <part of the file name>".`);
}

async function administer(sql: string): Promise<void> {
  const url = new URL(fromRun("OCOP_TEST_TEMPLATE"));
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of a suite's own: everything the seed made, nothing another suite did. */
export interface SuiteDatabase {
  url: string;
  pool: pg.Pool;
  drop(): Promise<void>;
}

/** Copies the migrated and seeded template. */
export async function copyDatabase(): Promise<SuiteDatabase> {
  const template = new URL(fromRun("OCOP_TEST_TEMPLATE"));
  const name = `suite_${crypto.randomBytes(6).toString("hex")}`;
  await administer(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 3 });
  // Dropping the database cuts idle connections, which is no failure of a test.
  pool.on("error", () => undefined);
  const drop = async (): Promise<void> => {
    await pool.end();
    await administer(`drop database ${name} with (force)`);
  };
  return { url: url.href, pool, drop };
}
