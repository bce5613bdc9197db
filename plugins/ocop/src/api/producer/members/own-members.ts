import type { MedusaRequest } from "@medusajs/framework/http";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { producerOf } from "../../producer-context";

export type MemberView = {
  id: string;
  name: string;
  phone: string | null;
  role: "owner" | "member";
  state: "invited" | "active" | "removed";
  is_self: boolean;
};

/** The members and invited people of the producer for which a request acts, owners first. */
export async function ownMembers(req: MedusaRequest): Promise<MemberView[]> {
  const { id: producerId, memberId } = producerOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const members = await ocop.listProducerMembers(
    { producer_id: producerId, state: ["invited", "active"] },
    { take: null, order: { created_at: "ASC" } },
  );
  const rank = { owner: 0, member: 1 };
  return members
    .map(({ id, name, phone, role, state }) => ({
      ...{ id, name, phone, role, state },
      is_self: id === memberId,
    }))
    .sort((left, right) => rank[left.role] - rank[right.role]);
}
