import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OCOP_STAFF_MODULE } from "../../../../modules/staff";
import type StaffModuleService from "../../../../modules/staff/service";
import { setStaffRoleWorkflow } from "../../../../workflows/staff-role/workflows/set-staff-role";
import { actorOf } from "../../../actor-of";
import type { AdminGetStaffType, AdminSetStaffType } from "./validators";

/** The users of the admin with their roles; role, area and unit_codes are null without one. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as AdminGetStaffType;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data: users, metadata } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    pagination: { take: limit, skip: offset, order: { email: "ASC" } },
  });
  const members = await req.scope
    .resolve<StaffModuleService>(OCOP_STAFF_MODULE)
    .listStaffMembers({ user_id: users.map(({ id }) => id) }, { take: users.length });
  const ofUser = new Map(members.map((member) => [member.user_id, member]));
  res.json({
    staff: users.map(({ id, email, first_name, last_name }) => {
      const member = ofUser.get(id);
      return {
        user_id: id,
        email,
        first_name,
        last_name,
        role: member?.role ?? null,
        area: member?.area ?? null,
        unit_codes: member?.unit_codes ?? null,
      };
    }),
    count: metadata?.count ?? users.length,
    limit,
    offset,
  });
}

/** Gives a user a role, instead of the one it may have. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetStaffType>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await setStaffRoleWorkflow(req.scope).run({
    input: { member: req.validatedBody, actor: await actorOf(req) },
  });
  const { user_id, role, area, unit_codes } = result.after;
  res.json({ staff: { user_id, role, area, unit_codes } });
}
