import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { invalid } from "../dossier/refuse";

type Need = { vi: string; en: string };

/** What a wrong field needs: our validators' own words in both languages, or the general ones. */
function needsOf(issue: z.core.$ZodIssue): Need[] {
  const field = issue.path.join(".");
  const named = ({ vi, en }: Need): Need =>
    field === "" ? { vi, en } : { vi: `${field}: ${vi}`, en: `${field}: ${en}` };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      named({ vi: `${key}: bỏ trường này`, en: `${key}: leave this field out` }),
    );
  }
  if (field === "" && issue.code === "invalid_type") {
    return [{ vi: "Gửi một đối tượng JSON", en: "Send a JSON object" }];
  }
  const [vi = "", en] = issue.message.split(" / ");
  return [
    named(
      en === undefined
        ? { vi: "ghi giá trị đúng kiểu", en: "write a value of the right type" }
        : { vi, en },
    ),
  ];
}

/**
 * Checks a body and says of each wrong field what it needs (Medusa's own validator puts English
 * words of its own in the place of ours); the parsed one is `validatedBody`.
 */
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
    next(invalid({ vi: join("vi"), en: join("en") }));
  };
}
