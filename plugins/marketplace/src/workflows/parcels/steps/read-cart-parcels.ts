import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCartParcels } from "../../../parcels/read-cart-parcels";
import { sentence } from "@ocop/ocop/http";

/**
 * Reads the parcels of a cart that can still be changed.
 * @throws MedusaError not_found, or not_allowed when the cart is ordered or empty.
 */
export const readCartParcelsStep = createStep(
  "read-cart-parcels",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const read = await readCartParcels(container, cart_id);
    if (read.isCompleted) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        sentence("Giỏ hàng này đã đặt rồi", "This cart has been ordered already"),
      );
    }
    if (read.parcels.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        sentence("Giỏ hàng chưa có sản phẩm nào", "There is nothing in the cart"),
      );
    }
    return new StepResponse(read);
  },
);
