import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerMember } from "../modules/ocop/models/producer-member";
import { losesLastOwner } from "../modules/ocop/rules/producer-members";
import type { default as OcopModuleService, RegisterContext } from "../modules/ocop/service";
import { sentence } from "../sentence";
import { notInRegister } from "./scope";

export type ProducerMemberRecord = Pick<
  InferTypeOf<typeof ProducerMember>,
  "id" | "name" | "phone" | "email" | "role" | "state"
>;

/** The members of a producer who have not been removed. */
export async function membersOf(
  ocop: OcopModuleService,
  producerId: string,
  context: RegisterContext,
): Promise<ProducerMemberRecord[]> {
  return ocop.listProducerMembers(
    { producer_id: producerId, state: ["invited", "active"] },
    { take: null },
    context,
  );
}

/** @throws MedusaError not_found when the producer has no such member. */
export function memberOf(members: ProducerMemberRecord[], id: string): ProducerMemberRecord {
  const member = members.find((one) => one.id === id);
  if (!member) throw notInRegister();
  return member;
}

/** @throws MedusaError not_allowed when nobody would own the producer any more. */
export function refuseLosingLastOwner(
  before: ProducerMemberRecord[],
  after: ProducerMemberRecord[],
): void {
  if (!losesLastOwner(before, after)) return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      "Cơ sở cần ít nhất một chủ đang dùng cổng: giao vai trò chủ cho thành viên khác trước.",
      "A producer needs at least one owner: make another member an owner first.",
    ),
  );
}
