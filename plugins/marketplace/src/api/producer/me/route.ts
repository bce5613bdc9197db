import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { visitorOf } from "@ocop/ocop/http";
import { activeMemberships, invitationsTo, type Membership } from "../../../portal/memberships";

const view = ({ id, role, producer }: Membership) => ({
  id,
  role,
  producer: { id: producer.id, name: producer.name, handle: producer.handle },
});

/** Who is signed in, for which producer they act, and for which others they could. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { authIdentityId, name, phone, email, producer, helper } = visitorOf(req);
  const [memberships, invitations] = await Promise.all([
    activeMemberships(req.scope, authIdentityId),
    // A helper has no number that anybody could have invited.
    helper ? [] : invitationsTo(req.scope, phone),
  ]);
  const current = memberships.find(({ id }) => id === producer?.memberId);
  res.json({
    person: { name, phone, email },
    producer: producer && {
      id: producer.id,
      name: producer.name,
      handle: current?.producer.handle ?? null,
      state: producer.state,
      role: producer.role,
      member_id: producer.memberId,
    },
    helper: helper && { name: helper.name, valid_until: helper.validUntil },
    memberships: memberships.map(view),
    invitations: invitations.map(view),
  });
}
