import { MedusaError } from "@medusajs/framework/utils";

/** Errors that say what is wrong with the order itself, so that trying again changes nothing. */
const LASTING: ReadonlySet<string> = new Set([
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Codes.INSUFFICIENT_INVENTORY,
]);

/** A workflow hands an error of a step on as a plain object. */
function textOf(error: unknown, property: "type" | "code" | "message"): string | undefined {
  const value: unknown =
    typeof error === "object" && error !== null && Reflect.get(error, property);
  return typeof value === "string" ? value : undefined;
}

/** Whether the error may be gone at the next attempt: a lock, a lost connection, a server that stops. */
export function mayPass(error: unknown): boolean {
  const type = textOf(error, "type") ?? "";
  const code = textOf(error, "code") ?? "";
  return !LASTING.has(type) && !LASTING.has(code);
}

const MAX_REASON_LENGTH = 500;

/** What went wrong, for the staff's list. */
export function reasonOf(error: unknown): string {
  return (textOf(error, "message") ?? String(error)).slice(0, MAX_REASON_LENGTH);
}
