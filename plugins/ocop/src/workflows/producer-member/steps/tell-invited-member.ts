import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sendOnce } from "../../../daily/send-notification";
import { internationalPhone } from "../../../modules/ocop/rules/producer-contact";
import { publicAddressesOf } from "../../../public-addresses";

type Invited = { id: string; phone: string; producerName: string };

/**
 * Tells somebody by text message that a producer invites them. One that cannot be sent ends nothing: the
 * invitation stands in the portal when they sign in.
 */
export const tellInvitedMemberStep = createStep(
  "tell-invited-member",
  async ({ id, phone, producerName }: Invited, { container }) => {
    const { storefrontUrl } = publicAddressesOf(container);
    const page = `${storefrontUrl}/producer`;
    const template = "ocop-member-invitation";
    const content = {
      subject: `${producerName} mời bạn`,
      text: `OCOP: ${producerName} mời bạn cùng bán hàng. Đăng nhập cổng cơ sở bằng số này để nhận lời: ${page} / ${producerName} invites you. Sign in with this number to accept.`,
    };
    try {
      await sendOnce(container.resolve(Modules.NOTIFICATION), {
        ...{ to: internationalPhone(phone), channel: "sms", template, content },
        ...{ resource_id: id, resource_type: "ocop_producer_member" },
        idempotency_key: `${template}:${id}`,
      });
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`[OCOP] the invitation ${id} could not be told of: ${String(error)}`);
    }
    return new StepResponse({ id });
  },
);
