import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { actionRefusal } from "../../../consignments/words";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { missing, notNow } from "../../../payout/refusals";
import { transitionOf, type ConsignmentStatus } from "../../../rules/consignment-status";
import { cancelConsignmentWorkflow } from "../workflows/cancel-consignment";
import { ensureConsignmentsWorkflow } from "../workflows/ensure-consignments";

export type CancelForBuyerInput = {
  order_id: string;
  /** One parcel by its code; null: the whole order. */
  consignment_code: string | null;
  reason: string | null;
};

type Row = { id: string; code: string; status: ConsignmentStatus };

async function consignmentsOf(container: MedusaContainer, order_id: string): Promise<Row[]> {
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  return await marketplace.listConsignments({ order_id }, { order: { code: "ASC" }, take: null });
}

/** What is to be cancelled; all of it may be, as far as is known before anything is done. */
async function chooseConsignments(
  container: MedusaContainer,
  { order_id, consignment_code }: CancelForBuyerInput,
): Promise<Row[]> {
  const rows = await consignmentsOf(container, order_id);
  const chosen = rows.filter(({ code }) => consignment_code === null || code === consignment_code);
  if (chosen.length === 0) {
    throw missing("Đơn hàng không có kiện này", "The order has no such parcel");
  }
  const tooLate = chosen.find(({ status }) => transitionOf("cancel", status) === "not_allowed");
  if (tooLate) {
    const [vietnamese = "", english = ""] = actionRefusal(
      tooLate.code,
      "cancel",
      tooLate.status,
    ).split(" / ");
    throw notNow(vietnamese, english);
  }
  return chosen;
}

/** What was bought at another channel is cancelled and paid back there. */
async function refuseOtherChannels(container: MedusaContainer, order_id: string): Promise<void> {
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [placed] = await marketplace.listOrderOrigins({ order_id }, { take: 1 });
  if (!placed) return;
  throw notNow(
    "Đơn này đặt ở kênh bán hàng khác: hủy ở kênh đó",
    "This order was placed at another sales channel: cancel it there",
  );
}

/**
 * Cancels one parcel, or all of an order. Nothing undoes it, since money that was given back stays
 * with the buyer: what breaks off half way is ended by asking again, and each part is given back once.
 * @throws MedusaError not_found without such a parcel; conflict when one is on its way.
 */
export const cancelForBuyerStep = createStep(
  { name: "cancel-for-buyer", noCompensation: true },
  async (input: CancelForBuyerInput, { container }) => {
    // An order may be cancelled before anybody divided it.
    await ensureConsignmentsWorkflow(container).run({ input: { order_id: input.order_id } });
    await refuseOtherChannels(container, input.order_id);
    const chosen = await chooseConsignments(container, input);
    const reason = ["Người mua hủy", input.reason].filter(Boolean).join(": ");
    for (const { id } of chosen) {
      await cancelConsignmentWorkflow(container).run({ input: { id, reason } });
    }
    return new StepResponse(chosen.map(({ code }) => code));
  },
);
