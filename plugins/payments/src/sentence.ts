import { MedusaError } from "@medusajs/framework/utils";

type Kind = "INVALID_DATA" | "NOT_FOUND" | "CONFLICT" | "UNAUTHORIZED";

/** An answer for a person whose language the server does not know: Vietnamese first. */
export function refusal(kind: Kind, vietnamese: string, english: string): MedusaError {
  return new MedusaError(MedusaError.Types[kind], `${vietnamese} / ${english}`);
}
