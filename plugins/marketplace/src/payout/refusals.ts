import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";

/** What was sent cannot be written: 400 with what is needed instead. */
export function refused(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vietnamese, english));
}

/** The record is in a state that does not allow it, by somebody else or before: 409. */
export function notNow(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, sentence(vietnamese, english));
}

/** There is no such record: 404. */
export function missing(vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, sentence(vietnamese, english));
}
