import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { StaffRole } from "../modules/staff/rules/staff-role";

/** Who makes an admin request; put there by the guard, which every admin request passes. */
export type StaffContext = {
  userId: string;
  role: StaffRole;
  /** Five-digit codes of the administrative units served; null: the whole province. */
  unitCodes: string[] | null;
};

/** Beside the request rather than on it: nothing that a client sends can get in. */
const contexts = new WeakMap<MedusaRequest, StaffContext>();

/** For the guard only. */
export function setStaff(req: MedusaRequest, staff: StaffContext): void {
  contexts.set(req, staff);
}

/** The role of the person who makes the request, or null when the person has none. */
export function findStaff(req: MedusaRequest): StaffContext | null {
  return contexts.get(req) ?? null;
}

/**
 * The role of the person who makes the request.
 * @throws MedusaError forbidden when the person has none.
 */
export function staffOf(req: MedusaRequest): StaffContext {
  const staff = findStaff(req);
  if (staff === null) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Bạn chưa có vai trò: hãy nhờ quản trị viên của tỉnh giao vai trò. / You have no role yet: ask an administrator of the province for one.",
    );
  }
  return staff;
}
