import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { OCOP_STAFF_MODULE } from "@ocop/ocop/modules/staff";
import { sentence } from "../../../../sentence";

type StaffMember = { area: "province" | "communes"; unit_codes: string[] };
type StaffService = { findByUser(userId: string): Promise<StaffMember | null> };

/** The producers that the signed-in staff member looks after; null: all of them. */
export async function producersOf(req: AuthenticatedMedusaRequest): Promise<string[] | null> {
  const staff = req.scope.resolve<StaffService>(OCOP_STAFF_MODULE);
  const member = await staff.findByUser(req.auth_context.actor_id);
  if (member?.area === "province") return null;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "administrative_unit",
    fields: ["producers.id"],
    filters: { code: member?.unit_codes ?? [] },
  });
  return data.flatMap(({ producers }) =>
    (producers ?? []).flatMap((producer: { id: string } | null) => (producer ? [producer.id] : [])),
  );
}

export function noSuchConsignment(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không tìm thấy kiện hàng này", "There is no such consignment"),
  );
}
