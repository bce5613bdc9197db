import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { abilitiesOf } from "../../../../modules/staff/rules/abilities";
import { findStaff } from "../../../staff-context";

/**
 * Who the signed-in user is to the programme and what the admin may show; role and area are null
 * for a user without a role, unit_codes too for the whole province.
 */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  const staff = findStaff(req);
  const standing = staff && {
    role: staff.role,
    area: staff.unitCodes === null ? ("province" as const) : ("communes" as const),
  };
  res.json({
    user_id: req.auth_context.actor_id,
    role: standing?.role ?? null,
    area: standing?.area ?? null,
    unit_codes: staff?.unitCodes ?? null,
    permissions: abilitiesOf(standing),
  });
}
