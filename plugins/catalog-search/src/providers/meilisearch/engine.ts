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

/**
 * Answers are wanted as they are: Meilisearch 1.50 sends a compressed one in two parts, and the
 * second waits 40 ms for the first to be acknowledged (Nagle's algorithm and delayed acknowledgement,
 * https://www.rfc-editor.org/rfc/rfc1122#page-96), ten times what the search itself takes.
 */
const UNCOMPRESSED = { headers: { "accept-encoding": "identity" } };

/** An engine at an address. The first call loads the client, a module of the newer kind (ESM). */
export function engineAt(host: string, apiKey: string | undefined): Engine {
  const clients = new Map<number, Promise<Meilisearch>>();
  const clientWithin = (timeout: number): Promise<Meilisearch> => {
    const client =
      clients.get(timeout) ??
      import("meilisearch").then(
        ({ Meilisearch }) => new Meilisearch({ host, apiKey, timeout, requestInit: UNCOMPRESSED }),
      );
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
