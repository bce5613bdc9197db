/** Condition on `notification`: what the shop has told a customer about the account or its orders. */
export const MESSAGES_OF_CUSTOMER = `(receiver_id = :customerId or resource_id in (
  select message.id from ocop_buyer_message message
  join "order" ordered on ordered.id = message.order_id
  where ordered.customer_id = :customerId))`;
