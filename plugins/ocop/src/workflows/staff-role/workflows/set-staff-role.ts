import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { StaffMemberDetails } from "../../../modules/staff/service";
import { setStaffRoleStep } from "../steps/set-staff-role";

/** Gives a user of the admin a role in the programme, for the province or some communes. */
export const setStaffRoleWorkflow = createWorkflow(
  "set-staff-role",
  (input: StaffMemberDetails) => {
    return new WorkflowResponse(setStaffRoleStep(input));
  },
);
