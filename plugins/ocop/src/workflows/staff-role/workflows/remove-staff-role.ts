import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../types/actor";
import { auditStaffRoleStep } from "../steps/audit-staff-role";
import { removeStaffRoleStep } from "../steps/remove-staff-role";

/** Takes the role of a user of the admin away. */
export const removeStaffRoleWorkflow = createWorkflow(
  "remove-staff-role",
  (input: { user_id: string; actor: Actor }) => {
    const before = removeStaffRoleStep(input);
    auditStaffRoleStep(
      transform({ input, before }, (known) => ({
        actor: known.input.actor,
        before: known.before,
        after: null,
      })),
    );
    return new WorkflowResponse(before);
  },
);
