import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { holdProducer } from "../../../register/held-producer";
import { memberOf, membersOf, refuseLosingLastOwner } from "../../../register/producer-members";
import type { WriteScope } from "../../../register/scope";

export type RemoveProducerMemberInput = WriteScope & { producerId: string; memberId: string };

/**
 * Ends a person's membership; the row stays, so that what they did keeps its name.
 * @throws MedusaError not_found, not_allowed (no owner would be left).
 */
export const removeProducerMemberStep = createStep(
  "remove-producer-member",
  async (input: RemoveProducerMemberInput, { container }) => {
    const { producerId, memberId, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      await holdProducer(producerId, input, context);
      const members = await membersOf(ocop, producerId, context);
      memberOf(members, memberId);
      const others = members.filter(({ id }) => id !== memberId);
      refuseLosingLastOwner(members, others);
      await ocop.updateProducerMembers({ id: memberId, state: "removed" }, context);
    });
    return new StepResponse({ id: memberId });
  },
);
