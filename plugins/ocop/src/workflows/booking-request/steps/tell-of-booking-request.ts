import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { bookingMail } from "../../../booking/booking-mail";
import type { UntoldRequest } from "../../../booking/booking-request-row";
import { sendOnce } from "../../../daily/send-notification";
import { OCOP_MODULE } from "../../../modules/ocop";
import { retryDelayMinutes } from "../../../modules/ocop/rules/retry-delay";
import type OcopModuleService from "../../../modules/ocop/service";
import { sentence } from "../../../sentence";

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Counts an attempt and puts the next one off, longer each time. Stays done when the telling fails: the
 * pause is what is wanted then, so that a dead mailbox does not hold up the others.
 */
export const countAttemptStep = createStep(
  "count-attempt",
  async (request: UntoldRequest, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const attempt_count = request.attempt_count + 1;
    const pause = retryDelayMinutes(attempt_count) * MILLISECONDS_PER_MINUTE;
    await ocop.updateBookingRequests({
      id: request.id,
      attempt_count,
      next_attempt_at: new Date(Date.now() + pause),
    });
    return new StepResponse(request);
  },
);

/** Writes to the producer, where it has an address, and rings the staff's bell; each once. */
export const tellOfBookingRequestStep = createStep(
  "tell-of-booking-request",
  async (request: UntoldRequest, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION);
    const resource = { resource_id: request.id, resource_type: "ocop_booking_request" };
    const key = `ocop-booking-request:${request.id}`;
    await sendOnce(notifications, {
      ...resource,
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: {
        title: sentence("Yêu cầu đặt mới", "New booking request"),
        description: `${request.product_name} · ${request.producer_name}`,
      },
      idempotency_key: `${key}:staff`,
    });
    if (request.email) {
      await sendOnce(notifications, {
        ...resource,
        to: request.email,
        channel: "email",
        template: "ocop-booking-request",
        content: bookingMail(request),
        idempotency_key: `${key}:producer`,
      });
    }
    return new StepResponse(request.id);
  },
);

/** Remembers that they were told; the last step, since it cannot be taken back. */
export const markBookingRequestToldStep = createStep(
  "mark-booking-request-told",
  async (id: string, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.updateBookingRequests({ id, told_at: new Date() });
    return new StepResponse(id);
  },
);
