import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readListedProduct } from "../../../booking/booking-request-row";
import { OCOP_MODULE } from "../../../modules/ocop";
import { listingTypeOf } from "../../../modules/ocop/rules/listing-type";
import type OcopModuleService from "../../../modules/ocop/service";
import { refused } from "../../../monitoring/refusals";
import { newPublicCode } from "../../../public-code";

export type FileBookingRequestInput = {
  product_handle: string;
  name: string;
  phone: string;
  wished_from: string | null;
  wished_until: string | null;
  quantity: number | null;
  note: string | null;
  language: "vi" | "en";
};

/**
 * Keeps a request for a product that no parcel brings.
 * @throws MedusaError invalid_data when the product is not sold on request.
 */
export const fileBookingRequestStep = createStep(
  "file-booking-request",
  async ({ product_handle, ...request }: FileBookingRequestInput, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const product = await readListedProduct(database, product_handle);
    if (!product || listingTypeOf(product.set_number) !== "request") {
      throw refused(
        "Sản phẩm này không bán theo yêu cầu: xem lại trang sản phẩm.",
        "This product is not sold on request: look at its page.",
      );
    }
    const { set_number: _set, ...subject } = product;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const filed = await ocop.createBookingRequests({
      ...request,
      ...subject,
      code: newPublicCode(),
    });
    return new StepResponse({ id: filed.id, code: filed.code }, filed.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<OcopModuleService>(OCOP_MODULE).deleteBookingRequests(id);
  },
);
