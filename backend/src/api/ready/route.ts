import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const CHECK_TIMEOUT_MILLISECONDS = 2_000;

type Check = { name: string; ok: boolean };

/** A part is ready when its probe says so in time; whatever else happens, it is not. */
async function check(name: string, probe: Promise<boolean>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MILLISECONDS);
  });
  const ok = await Promise.race([probe.catch(() => false), tooLate]);
  clearTimeout(timer);
  return { name, ok };
}

async function probeMeilisearch(host: string): Promise<boolean> {
  return (await fetch(new URL("/health", host))).ok;
}

/**
 * Able to serve: 200 when the database answers, else 503. Meilisearch, where it is set, is told of and
 * decides nothing: without it the shop lists from the database.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const meilisearchHost = process.env.MEILISEARCH_HOST;
  const [ready, ...others] = await Promise.all([
    check(
      "database",
      database.raw("select 1").then(() => true),
    ),
    ...(meilisearchHost ? [check("meilisearch", probeMeilisearch(meilisearchHost))] : []),
  ]);
  res.status(ready.ok ? 200 : 503).json({ checks: [ready, ...others] });
}
