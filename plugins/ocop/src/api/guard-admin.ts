import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { OCOP_STAFF_MODULE } from "../modules/staff";
import { isOpenToAll, mayCall, type AdminCall } from "../modules/staff/rules/may-call";
import { API_KEYS_REFUSED, refusal, STAFF_ONLY } from "../modules/staff/rules/refusal";
import type StaffModuleService from "../modules/staff/service";
import { setStaff } from "./staff-context";

const forbidden = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.FORBIDDEN, message);

/**
 * Lets an admin request through when the permission table says so. It stands behind Medusa's
 * authentication and before every handler and other middleware, on every path under /admin.
 * The role is read for each request, so a change is in force from the next one.
 */
export async function guardAdmin(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const call: AdminCall = {
    method: req.method,
    // As it was sent: where Express mounts a middleware it swallows a doubled slash.
    path: req.originalUrl.split("?", 1).join(""),
    query: req.query,
  };
  if (isOpenToAll(call)) {
    next();
    return;
  }
  const actor = (req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>).auth_context;
  if (!actor?.actor_id) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, STAFF_ONLY);
  if (actor.actor_type === "api-key") throw forbidden(API_KEYS_REFUSED);
  if (actor.actor_type !== "user") throw forbidden(STAFF_ONLY);

  const service = req.scope.resolve<StaffModuleService>(OCOP_STAFF_MODULE);
  const member = await service.findByUser(actor.actor_id);
  if (!mayCall(member, call)) throw forbidden(refusal(call));
  if (member !== null) {
    const { role, area, unit_codes } = member;
    setStaff(req, {
      userId: actor.actor_id,
      role,
      unitCodes: area === "province" ? null : unit_codes,
    });
  }
  next();
}
