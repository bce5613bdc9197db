import { methodOf, type PaymentMethod } from "../payment/payment-method";

/** Medusa's order as far as the shop shows it; money in whole đồng. */
export type StoredOrder = {
  id: string;
  status: string;
  fulfillment_status?: string | null;
  display_id: number;
  custom_display_id: string | null;
  created_at: string;
  item_total: number;
  shipping_total: number;
  total: number;
  items: {
    id: string;
    variant_id: string | null;
    product_handle: string | null;
    product_title: string | null;
    variant_title: string | null;
    quantity: number;
    unit_price: number;
  }[];
  shipping_address: {
    first_name: string | null;
    phone: string | null;
    address_1: string | null;
    city: string | null;
    province: string | null;
  } | null;
  shipping_methods: { name: string }[];
  payment_collections: { payments: { provider_id: string; captured_at?: string | null }[] }[];
};

export type OrderStatus =
  "received" | "partlyShipped" | "shipped" | "partlyDelivered" | "delivered" | "canceled";

export type OrderView = {
  id: string;
  /** What people read to each other: `QN7K3M9QTR`. */
  code: string;
  /** The civil date in Viet Nam, `YYYY-MM-DD`. */
  placedOn: string;
  status: OrderStatus;
  lines: {
    id: string;
    variantId: string;
    handle: string;
    title: string;
    variantTitle: string | null;
    quantity: number;
    unitPriceVnd: number;
    totalVnd: number;
  }[];
  itemCount: number;
  itemTotalVnd: number;
  shippingVnd: number;
  totalVnd: number;
  recipient: { name: string; phone: string; lines: string[] };
  payment: PaymentMethod;
  /** Whether the money has come. */
  isPaid: boolean;
};

const STATUS_BY_FULFILMENT: Record<string, OrderStatus> = {
  partially_shipped: "partlyShipped",
  shipped: "shipped",
  partially_delivered: "partlyDelivered",
  delivered: "delivered",
};

/** Medusa's two statuses as one word for the buyer; packing is not told apart from waiting. */
export function orderStatus(
  status: string,
  fulfilmentStatus: string | null | undefined,
): OrderStatus {
  if (status === "canceled") return "canceled";
  return STATUS_BY_FULFILMENT[fulfilmentStatus ?? ""] ?? "received";
}

/** Orders of before there was a choice, and those that staff made, are paid in cash. */
function paymentMethod({ payment_collections: collections }: StoredOrder): PaymentMethod {
  const providers = collections.flatMap(({ payments }) => payments.map((one) => one.provider_id));
  return providers.map(methodOf).find((method) => method !== null) ?? "cash_on_delivery";
}

/** What the order page shows; pure. */
export function buildOrderView(order: StoredOrder): OrderView {
  const address = order.shipping_address;
  const lines = order.items.map((item) => ({
    id: item.id,
    variantId: item.variant_id ?? "",
    handle: item.product_handle ?? "",
    title: item.product_title ?? "",
    variantTitle: item.variant_title,
    quantity: item.quantity,
    unitPriceVnd: item.unit_price,
    totalVnd: item.unit_price * item.quantity,
  }));
  return {
    id: order.id,
    code: order.custom_display_id ?? String(order.display_id),
    placedOn: vietnamDate(new Date(order.created_at)),
    status: orderStatus(order.status, order.fulfillment_status),
    lines,
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    itemTotalVnd: order.item_total,
    shippingVnd: order.shipping_total,
    totalVnd: order.total,
    recipient: {
      name: address?.first_name ?? "",
      phone: address?.phone ?? "",
      lines: [address?.address_1, address?.city, address?.province].filter((part): part is string =>
        Boolean(part),
      ),
    },
    payment: paymentMethod(order),
    isPaid: order.payment_collections.some(({ payments }) =>
      payments.some(({ captured_at }) => Boolean(captured_at)),
    ),
  };
}

const VIETNAM_DATE = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil date of an instant in Viet Nam, `YYYY-MM-DD`. */
export function vietnamDate(instant: Date): string {
  const parts = Object.fromEntries(
    VIETNAM_DATE.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** An order code as typed: spaces and dashes do not matter, nor does case. */
export function normaliseOrderCode(typed: string): string {
  return typed.replace(/[\s-]/g, "").toUpperCase();
}
