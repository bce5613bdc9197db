import { MedusaError } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { refuseIneligibleOrder } from "../../../eligibility/refuse-ineligible";
import { findShortage } from "../../../rules/stock-demand";
import { sentence } from "@ocop/ocop/http";
import { stockLinesOf, type StockCart } from "../../../stock/cart-lines";

/**
 * Refuses a cart whose lines together want more than there is. Another cart may still be quicker
 * between this and the reservation: then the database's guard refuses. What may not be ordered is
 * refused here as well, since the hook takes one handler only.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const stockCart = cart as StockCart;
  // Asked again for a cart that is an order already: the answer is that order.
  if (stockCart.completed_at) return;
  await refuseIneligibleOrder(container, cart as Parameters<typeof refuseIneligibleOrder>[1]);
  const shortage = findShortage(stockLinesOf(stockCart));
  if (!shortage) return;
  const { title, wanted, available } = shortage;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      `Không còn đủ hàng: ${title} (cần ${wanted}, còn ${available})`,
      `Not enough in stock: ${title} (${wanted} wanted, ${available} left)`,
    ),
    MedusaError.Codes.INSUFFICIENT_INVENTORY,
  );
});
