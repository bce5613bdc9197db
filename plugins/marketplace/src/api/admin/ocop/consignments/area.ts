import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { OCOP_STAFF_MODULE } from "@ocop/ocop/modules/staff";
import { sentence } from "@ocop/ocop/http";

type StaffMember = { area: "province" | "communes"; unit_codes: string[] };
type StaffService = { findByUser(userId: string): Promise<StaffMember | null> };

async function producersIn(
  scope: MedusaContainer,
  unitCodes: readonly string[],
): Promise<string[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "administrative_unit",
    fields: ["producers.id"],
    filters: { code: [...unitCodes] },
  });
  return data.flatMap(({ producers }) =>
    (producers ?? []).flatMap((producer: { id: string } | null) => (producer ? [producer.id] : [])),
  );
}

/** The producers that the signed-in staff member looks after; null: all of them. */
export async function producersOf(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<string[] | null> {
  const staff = req.scope.resolve<StaffService>(OCOP_STAFF_MODULE);
  const member = await staff.findByUser(req.auth_context.actor_id);
  return member?.area === "province" ? null : producersIn(req.scope, member?.unit_codes ?? []);
}

type Narrowing = { producerId?: string; unitCodes?: readonly string[] };

/** Those of them that a list is narrowed to; null: all producers. */
export async function narrowedProducers(
  req: AuthenticatedMedusaRequest,
  { producerId, unitCodes }: Narrowing,
): Promise<string[] | null> {
  const sets = [
    await producersOf(req),
    producerId === undefined ? null : [producerId],
    unitCodes === undefined ? null : await producersIn(req.scope, unitCodes),
  ].filter((set) => set !== null);
  const [first, ...others] = sets;
  return first?.filter((id) => others.every((set) => set.includes(id))) ?? null;
}

export function noSuchConsignment(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không tìm thấy kiện hàng này", "There is no such consignment"),
  );
}
