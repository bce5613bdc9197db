import { MedusaError } from "@medusajs/framework/utils";

/** Says that a definition or a query asks for what this engine cannot do exactly. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Meilisearch: ${message}`);
}

/** The engine asks to wait: the Search Module reads `status` and `retry_after` (milliseconds). */
export class RateLimitError extends MedusaError {
  readonly status = 429;

  constructor(readonly retry_after: number | undefined) {
    super(MedusaError.Types.UNEXPECTED_STATE, "Meilisearch has too much to do, try again later");
  }
}

/** What the client's errors hold, read by shape: their classes are in a module loaded later. */
type ClientError = {
  name?: string;
  message?: string;
  response?: { status: number; headers: { get(name: string): string | null } };
  cause?: { name?: string; code?: string; message?: string };
};

/**
 * The error of a call as the Search Module understands it: NOT_FOUND for an index that is not there
 * (the module looks again for the one in force), INVALID_DATA for what the engine refuses, else
 * UNEXPECTED_STATE. The client's error stays behind, for it holds the request.
 */
export function asMedusaError(error: unknown, timeoutMs: number): Error {
  if (error instanceof MedusaError) return error;
  const { name, message, response, cause } = error as ClientError;
  if (response !== undefined) return answeredError(response, cause?.code, cause?.message);
  if (cause?.name === "MeilisearchRequestTimeOutError") {
    return unexpected(`Meilisearch did not answer within ${timeoutMs} ms`);
  }
  if (name === "MeilisearchRequestError") return unexpected("Meilisearch cannot be reached");
  if (name === "SyntaxError") return unexpected("What answers is not Meilisearch");
  return unexpected(`Meilisearch: ${message ?? String(error)}`);
}

function answeredError(
  response: NonNullable<ClientError["response"]>,
  code = "no code",
  message = `status ${response.status}`,
): Error {
  if (response.status === 429) return new RateLimitError(retryAfterMs(response.headers));
  if (response.status === 401 || response.status === 403) {
    return unexpected(`Meilisearch refuses the key it was given (${code})`);
  }
  // Several searches in one request answer 400 for it, not 404.
  if (code === "index_not_found") return new MedusaError(MedusaError.Types.NOT_FOUND, message);
  return response.status < 500
    ? new MedusaError(MedusaError.Types.INVALID_DATA, `Meilisearch: ${message} (${code})`)
    : unexpected(`Meilisearch failed: ${message} (${code})`);
}

function retryAfterMs(headers: { get(name: string): string | null }): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? undefined);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

function unexpected(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message);
}
