import { model } from "@medusajs/framework/utils";

/** Until when a provider's events were fetched, so that one whose webhook was lost is found. */
const PaymentEventPull = model.define("payment_event_pull", {
  id: model.id({ prefix: "paypul" }).primaryKey(),
  provider: model.text().unique(),
  pulled_until: model.dateTime(),
});

export default PaymentEventPull;
