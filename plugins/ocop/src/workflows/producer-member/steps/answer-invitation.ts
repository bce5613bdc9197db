import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { sentence } from "../../../sentence";
import type { Actor } from "../../../types/actor";

export type AnswerInvitationInput = {
  actor: Actor;
  memberId: string;
  /** Of the person who answers; the number (national form) has been shown to be theirs. */
  phone: string;
  authIdentityId: string;
  accepts: boolean;
};

/**
 * Binds an invited member to the person who signs in with the invited phone number, or ends the
 * invitation.
 * @throws MedusaError not_found when no invitation to this number waits
 */
export const answerInvitationStep = createStep(
  "answer-invitation",
  async (input: AnswerInvitationInput, { container }) => {
    const { memberId, phone, authIdentityId, accepts, actor } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const [invited] = await ocop.listProducerMembers(
        { id: memberId, phone, state: "invited" },
        {},
        context,
      );
      if (!invited) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          sentence("Không có lời mời này", "There is no such invitation"),
        );
      }
      await ocop.updateProducerMembers(
        accepts
          ? { id: memberId, state: "active", auth_identity_id: authIdentityId }
          : { id: memberId, state: "removed" },
        context,
      );
    });
    return new StepResponse({ id: memberId });
  },
);
