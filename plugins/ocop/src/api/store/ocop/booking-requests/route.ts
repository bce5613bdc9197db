import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import { newPublicCode } from "../../../../public-code";
import { fileBookingRequestWorkflow } from "../../../../workflows/booking-request/workflows/file-booking-request";
import type { StoreFileBookingRequestType } from "./validators";

/** Asks a producer for what no parcel brings; gives a code to name the request by. */
export async function POST(
  req: MedusaStoreRequest<StoreFileBookingRequestType>,
  res: MedusaResponse,
): Promise<void> {
  const { website, ...input } = req.validatedBody;
  if (website) {
    // A program filled the hidden field: it learns nothing from an answer like everybody's.
    res.status(201).json({ booking_request: { code: newPublicCode() } });
    return;
  }
  const { result } = await fileBookingRequestWorkflow(req.scope).run({ input });
  res.status(201).json({ booking_request: { code: result.code } });
}
