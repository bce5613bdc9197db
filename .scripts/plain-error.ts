/** An error a person can act on: shown as its one sentence, never with a stack trace. */
export class PlainError extends Error {
  override name = "PlainError";
}
