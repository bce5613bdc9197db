import type { Meilisearch } from "meilisearch" with { "resolution-mode": "import" };
import { asMedusaError } from "./errors";

export type {
  Meilisearch,
  MultiSearchParams,
  MultiSearchQuery,
  MultiSearchResult,
  Settings,
  Task,
} from "meilisearch" with { "resolution-mode": "import" };

/** Calls the engine with a bound of time in milliseconds; every failure is a MedusaError. */
export type Engine = <T>(timeoutMs: number, run: (client: Meilisearch) => Promise<T>) => Promise<T>;

/** An engine at an address. The first call loads the client, a module of the newer kind (ESM). */
export function engineAt(host: string, apiKey: string | undefined): Engine {
  const clients = new Map<number, Promise<Meilisearch>>();
  const clientWithin = (timeout: number): Promise<Meilisearch> => {
    const client =
      clients.get(timeout) ??
      import("meilisearch").then((module) => new module.Meilisearch({ host, apiKey, timeout }));
    clients.set(timeout, client);
    return client;
  };
  return async (timeoutMs, run) => {
    try {
      return await run(await clientWithin(timeoutMs));
    } catch (error) {
      throw asMedusaError(error, timeoutMs);
    }
  };
}
