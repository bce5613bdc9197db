import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor, StaffGrant } from "@ocop/ocop/types";
import { setStaffRoleWorkflow } from "@ocop/ocop/workflows";

export type SignIn = { role: string; email: string; password: string };

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

const PASSWORD_BYTES = 12;

async function readSignIns(file: string): Promise<SignIn[]> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as SignIn[];
  } catch {
    return [];
  }
}

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
 * The sample staff, with passwords of this machine only, written to `file` (readable by its
 * owner). A staff member whose password was lost with the file gets a new one.
 */
export async function seedStaff(container: MedusaContainer, file: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const auth = container.resolve(Modules.AUTH);
  const known = new Map((await readSignIns(file)).map((signIn) => [signIn.email, signIn]));
  const signIns: SignIn[] = [];

  for (const { email, grant, ...name } of STAFF) {
    const { data: users } = await query.graph({
      entity: "user",
      fields: ["id"],
      filters: { email },
    });
    const remembered = known.get(email);
    const password = remembered?.password ?? randomBytes(PASSWORD_BYTES).toString("base64url");
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
    } else if (!remembered) {
      await auth.updateProvider("emailpass", { entity_id: email, password });
    }
    await ensureRole(container, userId, grant);
    signIns.push({ role: grant.role, email, password });
  }
  await writeFile(file, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}
