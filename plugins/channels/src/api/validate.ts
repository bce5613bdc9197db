import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { invalid } from "../refuse";

type Need = { vi: string; en: string };

/** What a wrong field needs: our validators' own words in both languages, or the general ones. */
function needsOf(issue: z.core.$ZodIssue): Need[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      vi: `${key}: bỏ trường này`,
      en: `${key}: leave this field out`,
    }));
  }
  const field = issue.path.join(".") || "body";
  const [vi, en] = issue.message.split(" / ");
  return en === undefined
    ? [{ vi: `${field}: ghi giá trị đúng kiểu`, en: `${field}: write a value of the right type` }]
    : [{ vi: `${field}: ${vi}`, en: `${field}: ${en}` }];
}

/** Checks a body and says of each wrong field what it needs; the parsed one is `validatedBody`. */
export function validateBody(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const result = schema.safeParse(req.body ?? {});
    if (result.success) {
      req.validatedBody = result.data;
      next();
      return;
    }
    const needs = result.error.issues.flatMap(needsOf);
    const join = (language: keyof Need) => needs.map((need) => need[language]).join("; ");
    next(invalid(join("vi"), join("en")));
  };
}
