import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { beginAction, endAction, type ActionInput } from "../compose";

export type ShipInput = ActionInput & { carrier: string; tracking_number: string | null };

/** Hands a packed consignment over to a carrier, with the number by which it is followed. Safe to repeat. */
export const shipConsignmentWorkflow = createWorkflow("ship-consignment", (input: ShipInput) => {
  const begun = beginAction(input, "ship");
  const { consignment } = begun;
  when("ship", { consignment }, (data) => data.consignment.go).then(() => {
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ input, consignment }, (data) => ({
        order_id: data.consignment.order_id,
        fulfillment_id: data.consignment.fulfillment_id ?? "",
        items: data.consignment.items,
        labels:
          data.input.tracking_number === null
            ? []
            : [{ tracking_number: data.input.tracking_number, tracking_url: "", label_url: "" }],
        no_notification: true,
      })),
    });
  });
  endAction(
    begun,
    transform({ input }, (data) => ({
      carrier: data.input.carrier,
      tracking_number: data.input.tracking_number,
    })),
  );
  return new WorkflowResponse(consignment);
});
