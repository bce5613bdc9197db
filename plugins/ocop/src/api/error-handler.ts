import {
  errorHandler,
  type MedusaErrorHandlerFunction,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../sentence";

const medusaErrorHandler = errorHandler();

/** Raised by a guard of ours in the database, with a sentence for people, when stock would be sold twice. */
const OVERSOLD_SQLSTATE = "OC409";
/** What PostgreSQL says when two writers waited for each other: the loser may simply try again. */
const DEADLOCK_SQLSTATE = "40P01";

/** Medusa's inventory module says it of ids and gives no code, by which a shop could know it. */
const NOT_ENOUGH = "Not enough stock available for item";

const SOLD_OUT = sentence(
  "Hàng vừa được người khác mua hết; xem lại giỏ hàng",
  "Somebody else has just bought the last of it; look at the cart again",
);

const BUSY = sentence(
  "Nhiều người đang mua cùng lúc; thử lại sau giây lát",
  "Many people are buying at once; try again in a moment",
);

type Answer = { status: number; body: { code: string; type: string; message: string } };

function insufficientInventory(message: string): Answer {
  const code = MedusaError.Codes.INSUFFICIENT_INVENTORY;
  return { status: 400, body: { code, type: MedusaError.Types.NOT_ALLOWED, message } };
}

/** The answer where another buyer was quicker, which is nobody's fault; else null. */
function answerToRace(error: Error): Answer | null {
  const { code } = error as { code?: unknown };
  if (code === OVERSOLD_SQLSTATE) {
    // The driver puts the statement in front of the sentence.
    return insufficientInventory(
      error.message.slice(Math.max(0, error.message.indexOf("Không còn đủ hàng"))),
    );
  }
  if (error.message.startsWith(NOT_ENOUGH)) return insufficientInventory(SOLD_OUT);
  if (code === DEADLOCK_SQLSTATE || error.message === "Timed-out acquiring lock.") {
    const type = MedusaError.Types.CONFLICT;
    return { status: 409, body: { code: "invalid_state_error", type, message: BUSY } };
  }
  return null;
}

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
  const answer = answerToRace(error);
  if (answer) {
    res.status(answer.status).json(answer.body);
    return undefined;
  }
  return medusaErrorHandler(error, req, res, next);
};
