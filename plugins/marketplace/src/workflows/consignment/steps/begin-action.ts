import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ordersAwaitingTransfer } from "../../../consignments/awaits-transfer";
import { projectConsignment, type ConsignmentRow } from "../../../consignments/project";
import { readProgress } from "../../../consignments/read-progress";
import { actionRefusal, unpaidRefusal } from "../../../consignments/words";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { transitionOf, type ConsignmentAction } from "../../../rules/consignment-status";
import { sentence } from "@ocop/ocop/http";

/** What an action needs of its consignment. */
export type ActedOn = {
  /** False: it has been done before, and nothing is left to do. */
  go: boolean;
  id: string;
  code: string;
  order_id: string;
  shipping_option_id: string | null;
  fulfillment_id: string | null;
  total_vnd: number;
  items: { id: string; quantity: number }[];
};

/**
 * The order of a consignment.
 * @throws MedusaError not_found
 */
export const readOrderOfConsignmentStep = createStep(
  "read-order-of-consignment",
  async ({ id }: { id: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const [row] = await marketplace.listConsignments({ id });
    if (row) return new StepResponse(row.order_id);
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không tìm thấy kiện hàng này", "There is no such consignment"),
    );
  },
);

/**
 * Looks, under the order's lock, whether the action may be done now.
 * @throws MedusaError not_allowed where the consignment's status, or its unpaid order, does not allow it.
 */
export const beginActionStep = createStep(
  "begin-action",
  async ({ id, action }: { id: string; action: ConsignmentAction }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const row = (await marketplace.retrieveConsignment(id, {
      relations: ["items"],
    })) as ConsignmentRow;
    const progress = await readProgress(container, row.order_id);
    // As Medusa has it now, not as it was when somebody last looked.
    const current = progress && projectConsignment(row, {}, progress, new Date());
    const status = current?.status ?? row.status;
    const transition = transitionOf(action, status);
    if (transition === "not_allowed") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, actionRefusal(row.code, action, status));
    }
    if (transition === "go" && (action === "pack" || action === "ship")) {
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      if ((await ordersAwaitingTransfer(database, [row.order_id])).size > 0) {
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, unpaidRefusal(row.code));
      }
    }
    return new StepResponse<ActedOn>({
      go: transition === "go",
      id: row.id,
      code: row.code,
      order_id: row.order_id,
      shipping_option_id: row.shipping_option_id,
      fulfillment_id: current?.fulfillment_id ?? row.fulfillment_id,
      total_vnd: row.total_vnd,
      items: row.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
    });
  },
);
