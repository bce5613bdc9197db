import {
  errorHandler,
  type MedusaErrorHandlerFunction,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

const medusaErrorHandler = errorHandler();

/**
 * Medusa's own handler replaces the sentence of a conflict by one about idempotency keys; ours keeps
 * what the person has to know. Everything else is Medusa's.
 */
export const keepConflictSentence: MedusaErrorHandlerFunction = (
  error: MedusaError | Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => {
  if ("type" in error && error.type === MedusaError.Types.CONFLICT) {
    res.status(409).json({ code: "invalid_state_error", type: error.type, message: error.message });
    return undefined;
  }
  return medusaErrorHandler(error, req, res, next);
};
