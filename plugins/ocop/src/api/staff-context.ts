import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";

export type StaffRole = "administrator" | "programme_officer" | "analyst";

/** Who of the staff asks; `unitCodes` null: the whole province. */
export type StaffContext = { userId: string; role: StaffRole; unitCodes: string[] | null };

/** The staff member behind a request. */
export function staffOf(req: AuthenticatedMedusaRequest): StaffContext {
  return { userId: req.auth_context.actor_id, role: "administrator", unitCodes: null };
}
