import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StaffRole } from "@ocop/ocop/types";
import { setStaffRoleWorkflow } from "@ocop/ocop/workflows";

const USAGE =
  "Say who gets which role, for example: grant-role.js you@example.vn administrator, or for some communes only: grant-role.js you@example.vn programme_officer 21548";

const ROLES: readonly StaffRole[] = ["administrator", "programme_officer", "analyst"];

/**
 * Gives a user of the admin a role: the first one of a new system has none, and only an
 * administrator gives roles in the admin. Unit codes after the role narrow it to those communes.
 */
export default async function grantRole({ container, args }: ExecArgs): Promise<void> {
  const [email, wanted, ...unitCodes] = args;
  const role = ROLES.find((one) => one === wanted);
  if (email === undefined || role === undefined) throw new Error(USAGE);
  const { data: users } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "user", fields: ["id"], filters: { email } });
  const [user] = users;
  if (!user) throw new Error(`There is no user ${email}: make one first (medusa user -e … -p …).`);
  await setStaffRoleWorkflow(container).run({
    input: {
      member: {
        user_id: user.id,
        role,
        area: unitCodes.length === 0 ? "province" : "communes",
        unit_codes: unitCodes,
      },
      actor: { type: "system", id: null, name: "grant-role" },
    },
  });
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${email} is now ${role}.`);
}
