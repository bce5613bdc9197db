export type Json = Record<string, unknown>;
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** What Meilisearch answers instead: https://www.meilisearch.com/docs/reference/errors/overview */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: "invalid_request" | "auth" | "internal" = "invalid_request",
  ) {
    super(message);
  }

  /** The same refusal about one of several queries, which is always a 400. */
  inside(place: string): Refusal {
    return new Refusal(400, this.code, `Inside \`${place}\`: ${this.message}`, this.type);
  }
}

export function errorBody({ message, code, type }: Refusal): Json {
  return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
}

export function indexNotFound(uid: string): Refusal {
  return new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`);
}

/** Meilisearch refuses every parameter that it does not know. */
export function refuseUnknown(given: Json, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const expected = known.map((name) => `\`${name}\``).join(", ");
  throw new Refusal(
    400,
    "bad_request",
    `Unknown field \`${unknown}\`: expected one of ${expected}`,
  );
}
