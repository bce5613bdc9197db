/** A refusal with the name that Shopee gives it. */
export class Refusal extends Error {
  constructor(
    readonly error: string,
    message: string,
    readonly status = 200,
  ) {
    super(message);
  }
}
