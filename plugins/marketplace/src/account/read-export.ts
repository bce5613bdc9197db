import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ACCOUNT_MODULE } from "../modules/account";
import type AccountModuleService from "../modules/account/service";
import { internationalPhone } from "../rules/mobile-phone";
import { MESSAGES_OF_CUSTOMER } from "./messages-of";
import { readAccount } from "./read-account";

const ADDRESS = [
  "first_name",
  "phone",
  "address_1",
  "city",
  "province",
  "country_code",
  "metadata",
];
const ALL = { take: 10_000, skip: 0, order: { created_at: "ASC" } };

const ORDER = [
  ...["id", "custom_display_id", "created_at", "status", "email", "currency_code", "metadata"],
  ...["item_total", "shipping_total", "total"],
  ...["items.product_title", "items.variant_title", "items.quantity", "items.unit_price"],
  ...ADDRESS.map((field) => `shipping_address.${field}`),
  ...["provider_id", "amount", "captured_at", "canceled_at"].map(
    (field) => `payment_collections.payments.${field}`,
  ),
];

const MESSAGES = `
select channel, "to", template, created_at, status from notification
where deleted_at is null and channel <> 'feed' and ${MESSAGES_OF_CUSTOMER}
order by created_at`;

const LETTERS = `
select letter.sender, letter.text, letter.created_at from ocop_order_message letter
join "order" ordered on ordered.id = letter.order_id
where ordered.customer_id = :customerId and letter.deleted_at is null order by letter.created_at`;

/**
 * Everything that is kept about a customer, for the person: Law 91/2025/QH15 gives the right to see
 * and to be given one's data (article number unverified). Money in whole đồng, instants in ISO form.
 */
export async function readExport(container: MedusaContainer, customerId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
  const mine = { customer_id: customerId };
  const account = await readAccount(container, customerId);
  const [customers, addresses, orders, carts, consents, messages, letters] = await Promise.all([
    query.graph({ entity: "customer", fields: ["first_name"], filters: { id: customerId } }),
    query.graph({
      entity: "customer_address",
      fields: ["address_name", "is_default_shipping", ...ADDRESS],
      filters: mine,
      pagination: ALL,
    }),
    query.graph({ entity: "order", fields: ORDER, filters: mine, pagination: ALL }),
    query.graph({
      entity: "cart",
      fields: ["created_at", "completed_at", "email", "items.product_title", "items.quantity"],
      filters: mine,
      pagination: ALL,
    }),
    accounts.listAccountConsents(mine, {
      select: ["purpose", "version", "language", "given_at", "withdrawn_at"],
      take: null,
    }),
    database.raw<{ rows: unknown[] }>(MESSAGES, {
      customerId,
      internationalPhone: internationalPhone(account.phone),
    }),
    database.raw<{ rows: unknown[] }>(LETTERS, { customerId }),
  ]);
  const { phone, email, language, created_at } = account;
  return {
    profile: {
      name: customers.data[0]?.first_name ?? "",
      ...{ phone, email, language },
      registered_at: created_at,
    },
    addresses: addresses.data,
    orders: orders.data,
    open_carts: carts.data.filter((cart) => !cart.completed_at),
    consents: consents.map((one) => ({
      purpose: one.purpose,
      version: one.version,
      language: one.language,
      given_at: one.given_at,
      withdrawn_at: one.withdrawn_at,
    })),
    messages: messages.rows,
    letters: letters.rows,
  };
}
