import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readOrder } from "../../../consignments/read-order";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { acceptBy } from "../../../rules/acceptance";
import { OWN_SHOP_CODE } from "../../../rules/channel-order";
import { divideOrder } from "../../../rules/consignment-sums";

/** Divides an order among its producers, unless that has been done. Gives the consignments' ids. */
export const createConsignmentsStep = createStep(
  "create-consignments",
  async ({ order_id }: { order_id: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    const known = await marketplace.listConsignments({ order_id }, { order: { code: "ASC" } });
    const ids = known.map(({ id }) => id);
    if (ids.length > 0) return new StepResponse<string[], string[]>(ids, []);
    const order = await readOrder(container, order_id);
    if (!order) return new StepResponse<string[], string[]>([], []);
    const [placed] = await marketplace.listOrderOrigins({ order_id }, { take: 1 });
    const made = await marketplace.createWithItems(
      divideOrder(order.sums).map((sums, index) => {
        const sender = order.senders.get(sums.sender);
        return {
          code: `${order.code}-${index + 1}`,
          order_id,
          producer_id: sums.sender,
          producer_name: sender?.name ?? "",
          producer_handle: sender?.handle ?? null,
          channel_code: placed?.channel_code ?? OWN_SHOP_CODE,
          channel_reference: placed?.reference ?? null,
          shipping_option_id: sender?.shippingOptionId ?? null,
          item_total_vnd: sums.itemTotalVnd,
          discount_vnd: sums.discountVnd,
          shipping_vnd: sums.shippingVnd,
          total_vnd: sums.totalVnd,
          placed_at: order.placedAt,
          accept_by: acceptBy(order.placedAt),
          items: sums.lines.map(({ id, amountVnd, discountVnd }) => {
            const line = order.lines.get(id);
            return {
              line_item_id: id,
              product_id: line?.productId ?? null,
              title: line?.title ?? "",
              quantity: line?.quantity ?? 0,
              amount_vnd: amountVnd,
              discount_vnd: discountVnd,
            };
          }),
        };
      }),
    );
    return new StepResponse<string[], string[]>(made, made);
  },
  async (made, { container }) => {
    if (!made?.length) return;
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
    await marketplace.deleteConsignments(made);
  },
);
