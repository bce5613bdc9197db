import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createOrderWorkflow, reserveInventoryStep } from "@medusajs/medusa/core-flows";
import { CHANNEL_ORDER_MARK, channelOrderMark } from "../../../channel-orders/half-made";
import type { ChannelOrderInput } from "../../../rules/channel-order";
import { readReservableLinesStep } from "../steps/read-reservable-lines";
import { readShopStep } from "../steps/read-shop";
import { recordOrderOriginStep } from "../steps/record-order-origin";

/**
 * Makes the order and takes its goods out of the same stock that everybody buys from; all or nothing.
 * Answers with the order's id.
 */
export const placeChannelOrderWorkflow = createWorkflow(
  "place-channel-order",
  (input: ChannelOrderInput) => {
    const shop = readShopStep();
    const order = createOrderWorkflow.runAsStep({
      input: transform({ input, shop }, ({ input: told, shop: own }) => ({
        region_id: own.regionId,
        sales_channel_id: own.salesChannelId,
        currency_code: "vnd",
        status: "pending" as const,
        no_notification: true,
        metadata: { [CHANNEL_ORDER_MARK]: channelOrderMark(told.channel_code, told.reference) },
        items: told.lines.map(({ variant_id, quantity, unit_price_vnd }) => ({
          ...{ variant_id, quantity },
          unit_price: unit_price_vnd,
          is_tax_inclusive: true,
        })),
        shipping_address: {
          first_name: told.recipient.name ?? told.channel_code,
          last_name: "",
          phone: told.recipient.phone ?? "",
          address_1: told.recipient.address ?? "",
          country_code: "vn",
        },
      })) as unknown as Parameters<typeof createOrderWorkflow.runAsStep>[0]["input"],
    });
    const items = readReservableLinesStep(
      transform({ order }, (made) => ({ order_id: made.order.id })),
    );
    reserveInventoryStep({ items });
    recordOrderOriginStep(
      transform({ order, input }, (all) => ({ order_id: all.order.id, input: all.input })),
    );
    return new WorkflowResponse(transform({ order }, (made) => made.order.id));
  },
);
