import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { sentence } from "../bilingual";

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
const MAX_OFFSET = 100_000;

const wholeNumber = (min: number, max: number, fallback: number) => {
  const message = sentence(
    `cần số nguyên từ ${min} đến ${max}`,
    `needs a whole number from ${min} to ${max}`,
  );
  return z.coerce
    .number({ message })
    .int({ message })
    .min(min, { message })
    .max(max, { message })
    .default(fallback);
};

/** The page of a list. */
export const pageFields = {
  limit: wholeNumber(1, MAX_LIMIT, DEFAULT_LIMIT),
  offset: wholeNumber(0, MAX_OFFSET, 0),
};

/** Checks the query of a list; the parsed one stands in `req.validatedQuery`. */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const result = schema.safeParse(req.query);
    if (result.success) {
      req.validatedQuery = result.data;
      next();
      return;
    }
    const reasons = result.error.issues.map(
      ({ path, message }) => `${path.join(".") || "query"}: ${message}`,
    );
    next(new MedusaError(MedusaError.Types.INVALID_DATA, reasons.join("; ")));
  };
}
