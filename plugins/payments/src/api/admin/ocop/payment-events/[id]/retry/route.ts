import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { paymentEventsOf } from "../../../../../../payment-event/service-of";
import { sweepSoon } from "../../../../../../payment-event/sweep";
import { sentence } from "../../../../../../bilingual";
import { updatePaymentEventsWorkflow } from "../../../../../../workflows/payment-event/workflows/update-payment-events";

const UNKNOWN = sentence(
  "Không có thông báo thanh toán này: xem lại danh sách.",
  "There is no such payment event: look it up in the list.",
);
const NOT_WAITING = sentence(
  "Thông báo này đã xử lý xong, không cần thử lại.",
  "This event is worked off already and needs no other attempt.",
);

/** Has an event that was given up, or that waits for its next attempt, worked on now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = paymentEventsOf(req.scope);
  const [event] = await service.listPaymentEvents({ id: req.params.id });
  if (!event) throw new MedusaError(MedusaError.Types.NOT_FOUND, UNKNOWN);
  if (event.state === "done" || event.state === "ignored") {
    throw new MedusaError(MedusaError.Types.CONFLICT, NOT_WAITING);
  }
  const { id, error } = event;
  await updatePaymentEventsWorkflow(req.scope).run({
    input: {
      events: [
        {
          id,
          state: "received",
          attempts: 0,
          next_attempt_at: new Date(),
          error,
          processed_at: null,
        },
      ],
    },
  });
  res.status(202).json({ id });
  sweepSoon(req.scope);
}
