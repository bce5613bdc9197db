import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { producerActorOf, producerOf } from "@ocop/ocop/http";
import { OCOP_STAFF_MODULE } from "@ocop/ocop/modules/staff";
import type { Actor } from "@ocop/ocop/types";

/** Who makes a request, and whose accounts they may see and use. */
export type Acting = {
  actor: Actor;
  /** The producer for which; null: staff. */
  producerId: string | null;
  /** The producers of a member of staff who serves communes; null: no such limit. */
  producers: string[] | null;
};

export function producerActing(req: MedusaRequest<unknown>): Acting {
  const request = req as MedusaRequest;
  const { id: producerId } = producerOf(request);
  return { actor: producerActorOf(request), producerId, producers: null };
}

type StaffMember = { area: "province" | "communes"; unit_codes: string[] };
type StaffService = { findByUser(userId: string): Promise<StaffMember | null> };

async function producersIn(scope: MedusaContainer, unitCodes: string[]): Promise<string[]> {
  const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select producer.id from ocop_producer producer
     join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where unit.code = any(?) and producer.deleted_at is null`,
    [unitCodes],
  );
  return rows.map(({ id }) => id);
}

/** Staff of the province act on every account; those of communes on their producers' own. */
export async function staffActing(req: MedusaRequest<unknown>): Promise<Acting> {
  const { auth_context, scope } = req as AuthenticatedMedusaRequest;
  const id = auth_context.actor_id;
  const user = await scope.resolve(Modules.USER).retrieveUser(id);
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email;
  const member = await scope.resolve<StaffService>(OCOP_STAFF_MODULE).findByUser(id);
  return {
    actor: { type: "staff", id, name, reason: null },
    producerId: null,
    producers:
      member?.area === "province" ? null : await producersIn(scope, member?.unit_codes ?? []),
  };
}
