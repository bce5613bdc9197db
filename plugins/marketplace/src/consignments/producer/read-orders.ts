import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { languageOf, type MessageLanguage } from "../../rules/buyer-message";
import { invoiceRequestOf, type InvoiceRequest } from "../../rules/invoice-request";

type OrderRow = {
  id: string;
  locale: string | null;
  metadata: Record<string, unknown> | null;
  shipping_address: {
    first_name: string | null;
    last_name: string | null;
    phone: string | null;
    address_1: string | null;
    city: string | null;
    province: string | null;
  } | null;
  payment_collections:
    { payments: { provider_id: string; canceled_at: string | Date | null }[] | null }[] | null;
  items: { id: string; variant: { weight: number | null } | null }[];
};

/** Who a parcel goes to. */
export type Recipient = { name: string; phone: string; lines: string[] };

/** What a producer has to know of the order that a consignment belongs to. */
export type ParcelOrder = {
  language: MessageLanguage;
  recipient: Recipient;
  /** What the buyer wrote with the order. */
  note: string | null;
  invoiceRequest: InvoiceRequest | null;
  isCashOnDelivery: boolean;
  /** Grams of one piece by line; null: nobody has entered it. */
  weights: Map<string, number | null>;
};

const CASH_ON_DELIVERY = "pp_cod_cod";

const FIELDS = [
  ...["id", "locale", "metadata", "items.id", "items.variant.weight"],
  ...["first_name", "last_name", "phone", "address_1", "city", "province"].map(
    (name) => `shipping_address.${name}`,
  ),
  ...["provider_id", "canceled_at"].map((name) => `payment_collections.payments.${name}`),
];

function parcelOrderOf(order: OrderRow): ParcelOrder {
  const { shipping_address: address, metadata } = order;
  const payments = (order.payment_collections ?? []).flatMap(({ payments: all }) => all ?? []);
  const payment = payments.find(({ canceled_at }) => canceled_at === null) ?? payments[0];
  return {
    language: languageOf(order.locale),
    recipient: {
      name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      phone: address?.phone ?? "",
      lines: [address?.address_1, address?.city, address?.province].filter((line): line is string =>
        Boolean(line),
      ),
    },
    note: typeof metadata?.note === "string" && metadata.note !== "" ? metadata.note : null,
    invoiceRequest: invoiceRequestOf(metadata),
    isCashOnDelivery: payment?.provider_id === CASH_ON_DELIVERY,
    weights: new Map(order.items.map(({ id, variant }) => [id, variant?.weight ?? null])),
  };
}

/** The orders of consignments by their ids. */
export async function readParcelOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, ParcelOrder>> {
  if (orderIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: [...new Set(orderIds)] },
  });
  return new Map((data as unknown as OrderRow[]).map((order) => [order.id, parcelOrderOf(order)]));
}
