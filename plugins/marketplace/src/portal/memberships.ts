import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProducerContext } from "@ocop/ocop/http";

/** One producer that a person acts for, or is invited to. */
export type Membership = {
  id: string;
  role: "owner" | "member";
  state: "invited" | "active" | "removed";
  producer: Pick<ProducerContext, "id" | "name" | "state"> & { handle: string };
};

const FIELDS = [
  ...["id", "role", "state", "auth_identity_id"],
  ...["producer.id", "producer.name", "producer.handle", "producer.state"],
];

const isWithProducer = (row: { producer?: unknown }): boolean => Boolean(row.producer);

/** The active memberships of a person, oldest first. */
export async function activeMemberships(
  container: MedusaContainer,
  authIdentityId: string,
): Promise<Membership[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer_member",
    fields: FIELDS,
    filters: { auth_identity_id: authIdentityId, state: "active" },
    pagination: { take: 100, skip: 0, order: { created_at: "ASC" } },
  });
  return (data as unknown as Membership[]).filter(isWithProducer);
}

/** The invitations that wait for the owner of a phone number (national form). */
export async function invitationsTo(
  container: MedusaContainer,
  phone: string,
): Promise<Membership[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer_member",
    fields: FIELDS,
    filters: { phone, state: "invited" },
    pagination: { take: 100, skip: 0, order: { created_at: "ASC" } },
  });
  return (data as unknown as Membership[]).filter(isWithProducer);
}
