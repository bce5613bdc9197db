import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor, StaffGrant } from "@ocop/ocop/types";
import { setStaffRoleWorkflow } from "@ocop/ocop/workflows";
import { newPassword, type SignIn } from "./sign-ins";

type SampleStaff = {
  first_name: string;
  last_name: string;
  email: string;
  grant: StaffGrant;
};

/** Lý Sơn special zone. */
const LY_SON = "21548";

/** One of each role, and two who may sign, since an award needs two signatures. */
const STAFF: SampleStaff[] = [
  {
    first_name: "Mẫu",
    last_name: "Cán bộ Một",
    email: "can-bo-1@mau.example",
    grant: { role: "administrator", area: "province", unit_codes: [] },
  },
  {
    first_name: "Mẫu",
    last_name: "Cán bộ Hai",
    email: "can-bo-2@mau.example",
    grant: { role: "programme_officer", area: "province", unit_codes: [] },
  },
  {
    first_name: "Mẫu",
    last_name: "Phân tích",
    email: "phan-tich@mau.example",
    grant: { role: "analyst", area: "province", unit_codes: [] },
  },
  {
    first_name: "Mẫu",
    last_name: "Cán bộ Lý Sơn",
    email: "ly-son@mau.example",
    grant: { role: "programme_officer", area: "communes", unit_codes: [LY_SON] },
  },
];

const SYSTEM: Actor = { type: "system", id: null, name: null };

/** Gives the sample role to a user who has none; a role that somebody changed stays. */
async function ensureRole(
  container: MedusaContainer,
  userId: string,
  grant: StaffGrant,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "staff_member",
    fields: ["id"],
    filters: { user_id: userId },
  });
  if (known.length > 0) return;
  await setStaffRoleWorkflow(container).run({
    input: { member: { user_id: userId, ...grant }, actor: SYSTEM },
  });
}

/**
 * The sample staff, with passwords of this machine only: those of `remembered`, and new ones for whoever
 * is not among them.
 */
export async function seedStaff(
  container: MedusaContainer,
  remembered: readonly SignIn[],
): Promise<SignIn[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const auth = container.resolve(Modules.AUTH);
  const known = new Map(remembered.map((signIn) => [signIn.email, signIn]));
  const signIns: SignIn[] = [];

  for (const { email, grant, ...name } of STAFF) {
    const { data: users } = await query.graph({
      entity: "user",
      fields: ["id"],
      filters: { email },
    });
    const before = known.get(email);
    const password = before?.password ?? newPassword();
    let userId = users[0]?.id;
    if (userId === undefined) {
      const [stale] = await auth.listProviderIdentities({
        entity_id: email,
        provider: "emailpass",
      });
      if (stale?.auth_identity_id) await auth.deleteAuthIdentities([stale.auth_identity_id]);
      const { authIdentity, error } = await auth.register("emailpass", {
        body: { email, password },
      });
      if (!authIdentity) throw new Error(`Cannot make the sample sign-in ${email}: ${error}`);
      const { result: user } = await createUserAccountWorkflow(container).run({
        input: { authIdentityId: authIdentity.id, userData: { email, ...name } },
      });
      userId = user.id;
    } else if (!before) {
      await auth.updateProvider("emailpass", { entity_id: email, password });
    }
    await ensureRole(container, userId, grant);
    signIns.push({ role: grant.role, email, password });
  }
  return signIns;
}
