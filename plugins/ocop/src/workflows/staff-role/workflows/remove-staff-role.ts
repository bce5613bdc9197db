import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeStaffRoleStep } from "../steps/remove-staff-role";

/** Takes the role of a user of the admin away. */
export const removeStaffRoleWorkflow = createWorkflow(
  "remove-staff-role",
  (input: { user_id: string }) => {
    return new WorkflowResponse(removeStaffRoleStep(input));
  },
);
