import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";

export type SignIn = { role: string; email: string; password: string };

/** Two people, since an award needs two signatures. */
const STAFF = [
  { first_name: "Mẫu", last_name: "Cán bộ Một", email: "can-bo-1@mau.example" },
  { first_name: "Mẫu", last_name: "Cán bộ Hai", email: "can-bo-2@mau.example" },
];

const PASSWORD_BYTES = 12;

async function readSignIns(file: string): Promise<SignIn[]> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as SignIn[];
  } catch {
    return [];
  }
}

/**
 * Two sample staff members with passwords of this machine only, written to `file` (readable by its
 * owner). A staff member whose password was lost with the file gets a new one.
 */
export async function seedStaff(container: MedusaContainer, file: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const auth = container.resolve(Modules.AUTH);
  const known = new Map((await readSignIns(file)).map((signIn) => [signIn.email, signIn]));
  const signIns: SignIn[] = [];

  for (const { email, ...name } of STAFF) {
    const { data: users } = await query.graph({
      entity: "user",
      fields: ["id"],
      filters: { email },
    });
    const remembered = known.get(email);
    const password = remembered?.password ?? randomBytes(PASSWORD_BYTES).toString("base64url");
    if (users.length === 0) {
      const [stale] = await auth.listProviderIdentities({
        entity_id: email,
        provider: "emailpass",
      });
      if (stale?.auth_identity_id) await auth.deleteAuthIdentities([stale.auth_identity_id]);
      const { authIdentity, error } = await auth.register("emailpass", {
        body: { email, password },
      });
      if (!authIdentity) throw new Error(`Cannot make the sample sign-in ${email}: ${error}`);
      await createUserAccountWorkflow(container).run({
        input: { authIdentityId: authIdentity.id, userData: { email, ...name } },
      });
    } else if (!remembered) {
      await auth.updateProvider("emailpass", { entity_id: email, password });
    }
    signIns.push({ role: "staff", email, password });
  }
  await writeFile(file, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}
