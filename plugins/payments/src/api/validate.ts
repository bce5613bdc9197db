import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { refusal } from "../sentence";

type Schema = z.ZodType<Record<string, unknown>>;

/** Checks with words for a person: which field, and what it needs. */
function parse<Output extends Record<string, unknown>>(
  schema: z.ZodType<Output>,
  input: unknown,
): Output {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.map(
    ({ path, message }) => `${path.join(".") || "body"}: ${message}`,
  );
  const list = fields.join("; ");
  throw refusal("INVALID_DATA", `Sửa các ô sau rồi gửi lại: ${list}`, `Mend these fields: ${list}`);
}

/** Checks the body; what was read stands in `req.validatedBody`. */
export function validateBody(schema: Schema) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedBody = parse(schema, req.body ?? {});
    next();
  };
}

/** Checks the query; what was read stands in `req.validatedQuery`. */
export function validateQuery(schema: Schema) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedQuery = parse(schema, req.query);
    next();
  };
}
