export type Json = Record<string, unknown>;

/** An answer to a request. */
export type Answer = { status: number; body: Json; headers?: Record<string, string> };

/** An error object as https://docs.stripe.com/api/errors describes it. */
export class Refusal extends Error {
  readonly status: number;
  readonly error: Json;

  constructor(status: number, error: { type: string; message: string } & Json) {
    super(error.message);
    this.status = status;
    this.error = error;
  }
}

export function invalidRequest(message: string, more: Json = {}): Refusal {
  return new Refusal(400, { type: "invalid_request_error", message, ...more });
}

export function noSuch(what: string, id: string, param: string): Refusal {
  const message = `No such ${what}: '${id}'`;
  return new Refusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message,
    param,
  });
}
