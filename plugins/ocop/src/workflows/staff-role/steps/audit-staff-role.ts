import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { StaffMemberRow } from "../../../modules/staff/service";
import type { Actor } from "../../../types/actor";

export type StaffRoleAudit = {
  actor: Actor;
  before: StaffMemberRow | null;
  after: StaffMemberRow | null;
};

function grantOf(row: StaffMemberRow | null) {
  return (
    row && { user_id: row.user_id, role: row.role, area: row.area, unit_codes: row.unit_codes }
  );
}

/**
 * Keeps a change of roles in the audit log. Roles stand in a module of their own, whose tables the
 * log's triggers do not watch.
 */
export const auditStaffRoleStep = createStep(
  "audit-staff-role",
  async ({ actor, before, after }: StaffRoleAudit, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const entry = await ocop.createAuditEntries({
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      reason: actor.reason ?? null,
      entity: "staff_member",
      entity_id: (after ?? before)?.id ?? "",
      action: before === null ? "created" : after === null ? "deleted" : "updated",
      before: grantOf(before),
      after: grantOf(after),
    });
    return new StepResponse({ id: entry.id });
  },
);
