import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { BookingOutcome } from "../../../modules/ocop/rules/booking-request";
import type OcopModuleService from "../../../modules/ocop/service";
import { missing } from "../../../monitoring/refusals";

export type HandleBookingRequestInput = {
  id: string;
  state: BookingOutcome;
  outcome_note: string | null;
  handled_by: string | null;
  handled_by_name: string | null;
};

/**
 * Records what came of a request; may be said anew.
 * @throws MedusaError not_found.
 */
export const handleBookingRequestStep = createStep(
  "handle-booking-request",
  async (input: HandleBookingRequestInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const [before] = await ocop.listBookingRequests({ id: input.id });
    if (!before) throw missing("booking_request", input.id);
    await ocop.updateBookingRequests(input);
    const { id, state, outcome_note, handled_by, handled_by_name } = before;
    return new StepResponse({ id }, { id, state, outcome_note, handled_by, handled_by_name });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<OcopModuleService>(OCOP_MODULE).updateBookingRequests(before);
  },
);
