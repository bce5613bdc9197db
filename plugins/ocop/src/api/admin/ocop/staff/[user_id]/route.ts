import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeStaffRoleWorkflow } from "../../../../../workflows/staff-role/workflows/remove-staff-role";

/** Takes the role of a user away; the user stays and may do nothing. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const userId = req.params.user_id ?? "";
  await removeStaffRoleWorkflow(req.scope).run({ input: { user_id: userId } });
  res.json({ user_id: userId, object: "staff_role", deleted: true });
}
