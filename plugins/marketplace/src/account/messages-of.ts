/**
 * Condition on `notification`: what the shop has told a customer about the account or its orders.
 * `internationalPhone`: codes are sent before there is a customer.
 */
export const MESSAGES_OF_CUSTOMER = `(receiver_id = :customerId
  or ("to" = :internationalPhone
    and template in ('account-registration', 'account-exists', 'password-reset'))
  or resource_id in (
  select message.id from ocop_buyer_message message
  join "order" ordered on ordered.id = message.order_id
  where ordered.customer_id = :customerId))`;
