/** The answer of a server that did not do what it was asked, or of none at all (status 0). */
export class ApiError extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** Medusa's type, for example `invalid_data`, `not_found`, `conflict`; `network` without one. */
    readonly type: string,
    /** The server's sentence. */
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

function field(answer: unknown, name: string): string | undefined {
  const value: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The error that a failed answer (its parsed body, if it had one) tells of. */
export function apiErrorOf(status: number, statusText: string, answer: unknown): ApiError {
  return new ApiError(
    status,
    field(answer, "type") ?? "unknown_error",
    field(answer, "message") ?? (statusText || `HTTP ${status}`),
  );
}

/** What a person can do about a failure: the key of a sentence in `common.failed`. */
export type NextStep =
  | "offline"
  | "signed_out"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "input"
  | "server";

export function nextStepOf({ status }: Pick<ApiError, "status">): NextStep {
  if (status === 0) return "offline";
  if (status === 401) return "signed_out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  if (status === 409) return "conflict";
  if (status === 413) return "too_large";
  return status < 500 ? "input" : "server";
}
