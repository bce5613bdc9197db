import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import { languageOf, recipientOf, type MessageKind, type Recipient } from "../rules/buyer-message";
import type { News } from "./news";

const CASH_ON_DELIVERY = "pp_cod_cod";
const BANK_TRANSFER = "pp_vietqr_vietqr";
const HOUR_MILLISECONDS = 3_600_000;

type Instant = string | Date | null;
type PaymentRow = {
  id: string;
  provider_id: string;
  amount: unknown;
  captured_at: Instant;
  canceled_at: Instant;
  refunds: { id: string; amount: unknown }[] | null;
};

type OrderRow = {
  custom_display_id: string | null;
  display_id: number;
  created_at: string | Date;
  canceled_at: Instant;
  locale: string | null;
  email: string | null;
  total: unknown;
  shipping_total: unknown;
  shipping_address: { phone: string | null } | null;
  items: {
    title: string;
    product_title: string | null;
    variant_title: string | null;
    quantity: unknown;
  }[];
  payment_collections: { payments: PaymentRow[] | null }[] | null;
};

const FIELDS = [
  ...["id", "custom_display_id", "display_id", "created_at", "canceled_at", "locale", "email"],
  ...["total", "shipping_total", "shipping_address.phone", "items.*"],
  ...["id", "provider_id", "amount", "captured_at", "canceled_at"].map(
    (name) => `payment_collections.payments.${name}`,
  ),
  ...["id", "amount"].map((name) => `payment_collections.payments.refunds.${name}`),
];

export type MessageSubject = { kind: MessageKind; order_id: string; subject_id: string };

/** A producer's own words; null for every other kind of news. */
async function readLetter(
  marketplace: MarketplaceModuleService,
  { kind, subject_id }: MessageSubject,
): Promise<News["letter"]> {
  if (kind !== "producer_message") return null;
  const [written] = await marketplace.listOrderMessages({ id: subject_id });
  if (!written) return null;
  const [parcel] = await marketplace.listConsignments({ id: written.consignment_id });
  if (!parcel) return null;
  const { code: consignmentCode, producer_name: producerName } = parcel;
  return { consignmentCode, producerName, text: written.text };
}

const titleOf = (item: OrderRow["items"][number]) =>
  [item.product_title ?? item.title, item.variant_title].filter(Boolean).join(" · ");

function amountOf(payments: readonly PaymentRow[], subjectId: string): number | null {
  const entries = payments.flatMap((payment) => [payment, ...(payment.refunds ?? [])]);
  const entry = entries.find(({ id }) => id === subjectId);
  return entry ? Number(entry.amount) : null;
}

/**
 * Reads what a message tells and to whom, as the order stands now; null when there is nobody to tell:
 * the order is gone or was erased.
 */
export async function readNews(
  container: MedusaContainer,
  subject: MessageSubject,
): Promise<{ news: News; recipient: Recipient } | null> {
  const { kind, order_id, subject_id } = subject;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: order_id },
  });
  const [order] = data as unknown as OrderRow[];
  const phone = order?.shipping_address?.phone ?? null;
  const recipient = order ? recipientOf({ email: order.email, phone }) : null;
  if (!order || !recipient) return null;
  const letter = await readLetter(marketplace, subject);
  if (kind === "producer_message" && letter === null) return null;
  const [parcel] = kind.startsWith("parcel_")
    ? await marketplace.listConsignments({ id: subject_id }, { relations: ["items"] })
    : [];
  const payments = (order.payment_collections ?? []).flatMap(({ payments: all }) => all ?? []);
  const payment = payments.find(({ canceled_at }) => canceled_at === null) ?? payments[0];
  const isPaid = payments.some(({ captured_at }) => captured_at !== null);
  const { storefrontUrl, bankTransfer } = marketplace.settings;
  const language = languageOf(order.locale);
  const isAwaited = payment?.provider_id === BANK_TRANSFER && !isPaid && !order.canceled_at;
  const placedAt = new Date(order.created_at).getTime();
  return {
    recipient,
    news: {
      kind,
      language,
      orderCode: order.custom_display_id ?? String(order.display_id),
      orderUrl: `${storefrontUrl}${language === "en" ? "/en" : ""}/orders`,
      totalVnd: Number(order.total),
      shippingVnd: Number(order.shipping_total),
      items: order.items.map((item) => ({ title: titleOf(item), quantity: Number(item.quantity) })),
      payment:
        payment?.provider_id === CASH_ON_DELIVERY
          ? "cash_on_delivery"
          : payment?.provider_id === BANK_TRANSFER
            ? "bank_transfer"
            : "other",
      isPaid,
      transfer:
        isAwaited && bankTransfer
          ? {
              bankName: bankTransfer.bankName,
              accountNumber: bankTransfer.accountNumber,
              accountName: bankTransfer.accountName,
              until: new Date(placedAt + bankTransfer.waitHours * HOUR_MILLISECONDS),
            }
          : null,
      parcel: parcel
        ? {
            code: parcel.code,
            producerName: parcel.producer_name,
            carrier: parcel.carrier,
            trackingNumber: parcel.tracking_number,
            items: parcel.items.map(({ title, quantity }) => ({ title, quantity })),
          }
        : null,
      letter,
      amountVnd: amountOf(payments, subject_id),
    },
  };
}
