import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_STAFF_MODULE } from "../../../modules/staff";
import type StaffModuleService from "../../../modules/staff/service";

/**
 * Takes the role of a user away; answers with the row as it was.
 * @throws MedusaError not_found when the user has none; not_allowed when it is the province's last
 * administrator.
 */
export const removeStaffRoleStep = createStep(
  "remove-staff-role",
  async ({ user_id }: { user_id: string }, { container }) => {
    const before = await container
      .resolve<StaffModuleService>(OCOP_STAFF_MODULE)
      .removeRole(user_id);
    return new StepResponse(before, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { id, user_id, role, area, unit_codes } = before;
    await container
      .resolve<StaffModuleService>(OCOP_STAFF_MODULE)
      .createStaffMembers({ id, user_id, role, area, unit_codes });
  },
);
