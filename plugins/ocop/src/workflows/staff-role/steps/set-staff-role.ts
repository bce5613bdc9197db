import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { OCOP_STAFF_MODULE } from "../../../modules/staff";
import { grantProblem } from "../../../modules/staff/rules/staff-role";
import type StaffModuleService from "../../../modules/staff/service";
import type { StaffMemberDetails } from "../../../modules/staff/service";

/**
 * Gives a user a role, instead of the one it may have; answers with the row before and after.
 * @throws MedusaError invalid_data for a role, area or commune that cannot be; not_found for an
 * unknown user; not_allowed when the province would lose its last administrator.
 */
export const setStaffRoleStep = createStep(
  "set-staff-role",
  async (input: StaffMemberDetails, { container }) => {
    const member = { ...input, unit_codes: [...new Set(input.unit_codes)].sort() };
    const problem = grantProblem(member);
    if (problem !== null) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem);

    const units = await container
      .resolve<OcopModuleService>(OCOP_MODULE)
      .listAdministrativeUnits({ code: member.unit_codes }, { take: member.unit_codes.length });
    const known = new Set(units.map(({ code }) => code));
    const unknown = member.unit_codes.filter((code) => !known.has(code));
    if (unknown.length > 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The province has no unit with the code ${unknown.join(", ")}`,
      );
    }
    // Throws not_found for somebody who is not there.
    await container.resolve(Modules.USER).retrieveUser(member.user_id);
    const change = await container.resolve<StaffModuleService>(OCOP_STAFF_MODULE).setRole(member);
    return new StepResponse(change, { user_id: member.user_id, before: change.before });
  },
  async (change, { container }) => {
    if (!change) return;
    const staff = container.resolve<StaffModuleService>(OCOP_STAFF_MODULE);
    if (change.before) {
      const { id, role, area, unit_codes } = change.before;
      await staff.updateStaffMembers({ id, role, area, unit_codes });
    } else {
      await staff.deleteStaffMembers({ user_id: change.user_id });
    }
  },
);
