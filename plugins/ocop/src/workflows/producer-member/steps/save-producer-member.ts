import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import {
  memberOf,
  membersOf,
  refuseLosingLastOwner,
  type ProducerMemberRecord,
} from "../../../register/producer-members";
import { refuseIfChanged, type Expectation, type WriteScope } from "../../../register/scope";
import { sentence } from "../../../sentence";

/** A person who acts for a producer; phone and e-mail as rules/producer-contact keeps them. */
export type ProducerMemberFacts = {
  name: string;
  phone: string | null;
  email: string | null;
  role: "owner" | "member";
};

export type SaveProducerMemberInput = WriteScope &
  Expectation & { producerId: string } & (
    | { memberId: null; facts: ProducerMemberFacts }
    // What is left out stays.
    | { memberId: string; facts: Partial<ProducerMemberFacts> }
  );

type Contacts = Pick<ProducerMemberFacts, "phone" | "email">;

function refuseUnreachable({ phone, email }: Contacts): void {
  if (phone !== null || email !== null) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Ghi số điện thoại hoặc e-mail của thành viên, ví dụ 0912 345 678.",
      "Write the member's phone number or e-mail address, for example 0912 345 678.",
    ),
  );
}

function refuseNamesake(others: ProducerMemberRecord[], { phone, email }: Contacts): void {
  const namesake = others.find(
    (other) =>
      (phone !== null && other.phone === phone) || (email !== null && other.email === email),
  );
  if (!namesake) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Số điện thoại hoặc e-mail này đã ghi cho thành viên “${namesake.name}”: sửa thành viên đó.`,
      `This phone number or e-mail address belongs to the member “${namesake.name}”: edit that member.`,
    ),
  );
}

/**
 * Enters a member of a producer, or corrects one.
 * @throws MedusaError not_found, invalid_data, not_allowed (no owner would be left), conflict.
 */
export const saveProducerMemberStep = createStep(
  "save-producer-member",
  async (input: SaveProducerMemberInput, { container }) => {
    const { producerId, memberId, facts, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      const members = await membersOf(ocop, producerId, context);
      if (memberId === null) {
        refuseUnreachable(facts);
        refuseNamesake(members, facts);
        const created = await ocop.createProducerMembers(
          { ...facts, producer_id: producerId },
          context,
        );
        return created.id;
      }
      const after = { ...memberOf(members, memberId), ...facts };
      await refuseIfChanged({ table: "producer_member", id: memberId }, input, context);
      const others = members.filter((member) => member.id !== memberId);
      refuseUnreachable(after);
      refuseNamesake(others, after);
      refuseLosingLastOwner(members, [...others, after]);
      await ocop.updateProducerMembers({ id: memberId, ...facts }, context);
      return memberId;
    });
    return new StepResponse({ id });
  },
);
