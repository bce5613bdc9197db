import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mailToOfficers, messageToApplicant } from "../../../application/application-message";
import type { UntoldStep } from "../../../application/untold-steps";
import { sendOnce } from "../../../daily/send-notification";
import { OCOP_MODULE } from "../../../modules/ocop";
import { internationalPhone } from "../../../modules/ocop/rules/producer-contact";
import type OcopModuleService from "../../../modules/ocop/service";
import { publicAddressesOf } from "../../../public-addresses";
import { sentence } from "../../../sentence";
import { SYSTEM_ACTOR } from "../../../types/actor";

/** Writes to the applicant of what staff did, to the staff of what the applicant did; each once. */
export const tellOfApplicationStepStep = createStep(
  "tell-of-application-step",
  async (step: UntoldStep, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION);
    const { storefrontUrl, backendUrl } = publicAddressesOf(container);
    const resource = { resource_id: step.id, resource_type: "ocop_application_step" };
    const template = "ocop-application";
    const key = `${template}:${step.id}`;
    const content = messageToApplicant(step, storefrontUrl);
    if (content) {
      const to = internationalPhone(step.applicant_phone);
      const idempotency_key = `${key}:sms`;
      await sendOnce(notifications, {
        ...resource,
        ...{ to, channel: "sms", template, content, idempotency_key },
      });
    }
    if (content && step.email) {
      const idempotency_key = `${key}:email`;
      await sendOnce(notifications, {
        ...resource,
        ...{ to: step.email, channel: "email", template, content, idempotency_key },
      });
    }
    if (step.action === "submitted" || step.action === "answered") {
      const words =
        step.action === "submitted"
          ? sentence("Đơn tham gia mới", "New application to join")
          : sentence("Đơn tham gia đã bổ sung", "An application was added to");
      await sendOnce(notifications, {
        ...resource,
        to: "",
        channel: "feed",
        template: "admin-ui",
        data: { title: words, description: `${step.name} · ${step.unit_name}` },
        idempotency_key: `${key}:staff`,
      });
      const mail = mailToOfficers(step, backendUrl);
      for (const to of step.officer_emails) {
        const idempotency_key = `${key}:${to}`;
        await sendOnce(notifications, {
          ...resource,
          ...{ to, channel: "email", template, content: mail, idempotency_key },
        });
      }
    }
    return new StepResponse(step.id);
  },
);

/** Remembers that it was told of; the last step, since that cannot be taken back. */
export const markApplicationStepToldStep = createStep(
  "mark-application-step-told",
  async (id: string, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(SYSTEM_ACTOR, (context) =>
      ocop.updateApplicationSteps({ id, told_at: new Date() }, context),
    );
    return new StepResponse(id);
  },
);
