import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeStaffRoleWorkflow } from "../../../../../workflows/staff-role/workflows/remove-staff-role";
import { actorOf } from "../../../../actor-of";

/** Takes the role of a user away; the user stays and may do nothing. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const userId = req.params.user_id ?? "";
  await removeStaffRoleWorkflow(req.scope).run({
    input: { user_id: userId, actor: await actorOf(req) },
  });
  res.json({ user_id: userId, object: "staff_role", deleted: true });
}
