import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../../../sentence";
import type { Applicant } from "../../../workflows/application/applicant";
import { producerActorOf, visitorOf } from "../../producer-context";

/**
 * The signed-in person as somebody who applies.
 * @throws MedusaError not_allowed for whoever acts for a producer already
 */
export function applicantOf(req: MedusaRequest): Applicant {
  const { authIdentityId, name, phone, producer } = visitorOf(req);
  if (producer) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      sentence(
        `Bạn đang làm cho “${producer.name}” nên không cần gửi đơn.`,
        `You act for “${producer.name}”, so there is nothing to apply for.`,
      ),
    );
  }
  return { actor: producerActorOf(req), authIdentityId, name, phone };
}
