import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { StaffMemberDetails } from "../../../modules/staff/service";
import type { Actor } from "../../../types/actor";
import { auditStaffRoleStep } from "../steps/audit-staff-role";
import { setStaffRoleStep } from "../steps/set-staff-role";

/** Gives a user of the admin a role in the programme, for the province or some communes. */
export const setStaffRoleWorkflow = createWorkflow(
  "set-staff-role",
  (input: { member: StaffMemberDetails; actor: Actor }) => {
    const change = setStaffRoleStep(input.member);
    auditStaffRoleStep(
      transform({ input, change }, (known) => ({ actor: known.input.actor, ...known.change })),
    );
    return new WorkflowResponse(change);
  },
);
