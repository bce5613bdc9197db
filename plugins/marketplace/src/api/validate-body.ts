import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { refused } from "../payout/refusals";

type Need = { vietnamese: string; english: string };
type Issue = z.core.$ZodIssue;

/** What a wrong field needs: our validators' own words in both languages, or the general ones. */
function needsOf(issue: Issue): Need[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      vietnamese: `${key}: bỏ trường này`,
      english: `${key}: leave this field out`,
    }));
  }
  const field = issue.path.join(".") || "body";
  const [vietnamese, english] = issue.message.split(" / ");
  return english === undefined
    ? [
        {
          vietnamese: `${field}: ghi giá trị đúng kiểu`,
          english: `${field}: write a value of the right type`,
        },
      ]
    : [{ vietnamese: `${field}: ${vietnamese}`, english: `${field}: ${english}` }];
}

/**
 * Checks a body and says of each wrong field what it needs (Medusa's own validator puts English
 * words of its own in the place of ours); the parsed one is `validatedBody`.
 */
export function validateBody(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const result = schema.safeParse(req.body ?? {});
    if (!result.success) {
      const needs = result.error.issues.flatMap(needsOf);
      next(
        refused(
          needs.map(({ vietnamese }) => vietnamese).join("; "),
          needs.map(({ english }) => english).join("; "),
        ),
      );
      return;
    }
    req.validatedBody = result.data;
    next();
  };
}
