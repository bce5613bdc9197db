import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/**
 * Checks the query of a route that selects no fields (Medusa's own validator is for those that
 * do); the parsed query stands in `req.validatedQuery`.
 */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const result = schema.safeParse(req.query);
    if (!result.success) {
      const reasons = result.error.issues.map(
        ({ path, message }) => `${path.join(".") || "query"}: ${message}`,
      );
      next(new MedusaError(MedusaError.Types.INVALID_DATA, reasons.join("; ")));
      return;
    }
    req.validatedQuery = result.data;
    next();
  };
}
