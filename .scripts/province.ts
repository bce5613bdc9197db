import path from "node:path";
import { query } from "./database.ts";
import { hashFiles, listFiles } from "./hashes.ts";
import { inRoot, medusaCli, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import type { Surroundings } from "./settings.ts";
import { backendEnv } from "./settings.ts";
import type { Steps } from "./steps.ts";

const seedScript = "./src/scripts/seed.ts";
const schemaFolders = new Set([
  ...["migrations", "models", "links", "search", "migration-scripts"],
  // What the search indexes are made of: a change of it is a new version of them.
  ...["providers", "text", "documents", "upkeep"],
]);

/** Finished work on a database is noted in that database: it stays true for any copy of it. */
const noteTable = "setup_step";

async function readNote(url: string, name: string): Promise<string | null> {
  const [found] = await query<{ made: string | null }>(url, "select to_regclass($1) as made", [
    noteTable,
  ]);
  if (!found?.made) return null;
  const sql = `select hash from ${noteTable} where name = $1`;
  return (await query<{ hash: string }>(url, sql, [name]))[0]?.hash ?? null;
}

async function writeNote(url: string, name: string, hash: string): Promise<void> {
  await query(
    url,
    `create table if not exists ${noteTable} (name text primary key, hash text not null, done_at timestamptz not null)`,
  );
  await query(
    url,
    `insert into ${noteTable} values ($1, $2, now()) on conflict (name) do update set hash = excluded.hash, done_at = excluded.done_at`,
    [name, hash],
  );
}

/** Which engine holds the indexes: a change of it is a migration too. */
function searchEngine(): string {
  return process.env.MEILISEARCH_HOST ? "meilisearch" : "postgres";
}

/** A hash of everything that decides the shape of the database. */
export function schemaHash(): string {
  const parts = (file: string): string[] => path.relative(root, file).split(path.sep);
  const files = listFiles([inRoot("plugins"), inRoot("backend")]).filter(
    (file) =>
      parts(file).some((part) => schemaFolders.has(part)) ||
      path.basename(file) === "medusa-config.ts",
  );
  return hashFiles(root, [inRoot("package-lock.json"), ...files], [searchEngine()]);
}

/** Brings the database to the shape of this version; skipped when nothing changed. */
export function migrate(steps: Steps, surroundings: Surroundings): Promise<void> {
  const url = surroundings.databaseUrl;
  const hash = schemaHash();
  const args = [medusaCli, "db:migrate", "--execute-safe-links", "--execute-safe-search"];
  return steps.run({
    name: "migrate",
    title: "Migrate the database",
    skip: async () => (await readNote(url, "migrate")) === hash,
    work: async ({ run }) => {
      await run({
        file: process.execPath,
        args,
        cwd: inRoot("backend"),
        env: backendEnv(surroundings),
      });
      await writeNote(url, "migrate", hash);
    },
  });
}

/** What the sample holds; new words here have an older sample filled up at the next start. */
const sample =
  "sample province, staff with roles, ways to pay, producer with a sign-in, plan of 2024";

/**
 * Loads the sample province once; a seed that broke is run again, it only adds what is missing.
 * @param history whether fictional producers get a history of channels and of the programme's work, for the charts
 */
export function seed(
  steps: Steps,
  surroundings: Surroundings,
  { history = false }: { history?: boolean } = {},
): Promise<void> {
  const url = surroundings.databaseUrl;
  const wanted = history ? `${sample}, history of channels, programme's work` : sample;
  return steps.run({
    name: "seed",
    title: "Load the sample province",
    skip: async () => (await readNote(url, "seed")) === wanted,
    work: async ({ run }) => {
      await run({
        file: process.execPath,
        args: [medusaCli, "exec", seedScript],
        cwd: inRoot("backend"),
        env: { ...backendEnv(surroundings), ...(history && { OCOP_SAMPLE_HISTORY: "1" }) },
      });
      await readPublishableKey(url);
      await writeNote(url, "seed", wanted);
    },
  });
}

/** The key the storefront presents to the store API. */
export async function readPublishableKey(url: string): Promise<string> {
  const [row] = await query<{ token: string }>(
    url,
    "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1",
  );
  if (row) return row.token;
  throw new PlainError(
    'The shop has no publishable API key: make one in the admin under Settings, or start again from the sample with "npm run reset".',
  );
}
