import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const CHECK_TIMEOUT_MILLISECONDS = 2_000;

type Check = { name: string; ok: boolean };

async function check(name: string, probe: Promise<unknown>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("timeout")), CHECK_TIMEOUT_MILLISECONDS);
  });
  try {
    await Promise.race([probe, timeout]);
    return { name, ok: true };
  } catch {
    return { name, ok: false };
  } finally {
    clearTimeout(timer);
  }
}

async function probeMeilisearch(host: string): Promise<void> {
  const answer = await fetch(new URL("/health", host));
  if (!answer.ok) throw new Error(`Meilisearch answers ${answer.status}`);
}

/** Able to serve: 200 when the database (and Meilisearch, where it is set) answers, else 503. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const meilisearchHost = process.env.MEILISEARCH_HOST;
  const checks = await Promise.all([
    check("database", Promise.resolve(database.raw("select 1"))),
    ...(meilisearchHost ? [check("meilisearch", probeMeilisearch(meilisearchHost))] : []),
  ]);
  res.status(checks.every(({ ok }) => ok) ? 200 : 503).json({ checks });
}
