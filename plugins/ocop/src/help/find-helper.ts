import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OCOP_STAFF_MODULE } from "../modules/staff";
import type { StaffGrant } from "../modules/staff/rules/staff-role";
import type StaffModuleService from "../modules/staff/service";

/** A member of the staff with the role of today; null: none any more. */
export type Helper = { userId: string; name: string; email: string; grant: StaffGrant | null };

type User = {
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
};

/** The staff member of an id or of an e-mail address (small letters); null when there is none. */
export async function findHelper(
  container: MedusaContainer,
  filters: { id: string } | { email: string },
): Promise<Helper | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters,
    pagination: { take: 1, skip: 0 },
  });
  const [user] = data as User[];
  if (!user) return null;
  const grant = await container.resolve<StaffModuleService>(OCOP_STAFF_MODULE).findByUser(user.id);
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email;
  return { userId: user.id, name, email: user.email, grant };
}
