import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { WriteScope } from "../../../register/scope";
import { saveProducerMemberStep } from "../steps/save-producer-member";
import { tellInvitedMemberStep } from "../steps/tell-invited-member";

export type InviteProducerMemberInput = WriteScope & {
  producerId: string;
  producerName: string;
  /** The phone number in national form. */
  facts: { name: string; phone: string; role: "owner" | "member" };
};

/** Invites a person to act for a producer, and tells them so. */
export const inviteProducerMemberWorkflow = createWorkflow(
  "invite-producer-member",
  (input: InviteProducerMemberInput) => {
    const invited = saveProducerMemberStep(
      transform({ input }, ({ input: { actor, unitCodes, producerId, facts } }) => ({
        ...{ actor, unitCodes, producerId },
        memberId: null,
        facts: { ...facts, email: null },
      })),
    );
    const told = tellInvitedMemberStep(
      transform({ input, invited }, (all) => ({
        id: all.invited.id,
        phone: all.input.facts.phone,
        producerName: all.input.producerName,
      })),
    );
    return new WorkflowResponse(told);
  },
);
