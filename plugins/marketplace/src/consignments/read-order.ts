import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import { readSenders } from "../parcels/read-senders";
import type { OrderSums } from "../rules/consignment-sums";

type OrderRow = {
  id: string;
  custom_display_id: string | null;
  display_id: number;
  created_at: string | Date;
  total: unknown;
  items: {
    id: string;
    quantity: unknown;
    product_id: string | null;
    product_title: string | null;
    variant_title: string | null;
    title: string;
    total: unknown;
    original_total: unknown;
    variant: { product: { shipping_profile: { id: string } | null } | null } | null;
  }[];
  shipping_methods:
    { shipping_option_id: string | null; total: unknown; original_total: unknown }[] | null;
};

/** Who sends what belongs to no producer: the shop's operator. */
export const SHOP_ITSELF = { id: "shop", handle: null, name: "Cửa hàng OCOP" };

/** An order as the marketplace divides it. */
export type DividedOrder = {
  id: string;
  code: string;
  placedAt: Date;
  sums: OrderSums;
  /** What the lines were called, by their id. */
  lines: Map<string, { title: string; productId: string | null; quantity: number }>;
  senders: Map<string, { handle: string | null; name: string; shippingOptionId: string | null }>;
};

const ORDER_FIELDS = [
  "id",
  "custom_display_id",
  "display_id",
  "created_at",
  "total",
  "items.*",
  "items.total",
  "items.original_total",
  "items.variant.product.shipping_profile.id",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.original_total",
];

/** Reads an order with who sends what of it; null when there is no such order (any more). */
export async function readOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<DividedOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: orderId },
  });
  const [order] = data as unknown as OrderRow[];
  if (!order) return null;
  const profileOf = (item: OrderRow["items"][number]) =>
    item.variant?.product?.shipping_profile?.id ?? "";
  const byProfile = await readSenders(container, [...new Set(order.items.map(profileOf))]);
  const senders: DividedOrder["senders"] = new Map();
  const lines: DividedOrder["lines"] = new Map();
  const nameOf = (item: OrderRow["items"][number]) =>
    byProfile.get(profileOf(item))?.producer?.name ?? SHOP_ITSELF.name;
  // Medusa keeps no order among the lines of an order; by names it is the same at every attempt.
  const items = [...order.items].sort(
    (a, b) =>
      nameOf(a).localeCompare(nameOf(b), "vi") ||
      a.title.localeCompare(b.title, "vi") ||
      a.id.localeCompare(b.id),
  );
  const sumsOfLines = items.map((item) => {
    const sender = byProfile.get(profileOf(item));
    const producer = sender?.producer ?? SHOP_ITSELF;
    senders.set(producer.id, {
      handle: producer.handle,
      name: producer.name,
      shippingOptionId: sender?.shippingOptionId ?? null,
    });
    const title = [item.product_title ?? item.title, item.variant_title].filter(Boolean);
    lines.set(item.id, {
      title: title.join(" · "),
      productId: item.product_id,
      quantity: Number(item.quantity),
    });
    return {
      id: item.id,
      sender: producer.id,
      grossVnd: Number(item.original_total),
      discountVnd: Number(item.original_total) - Number(item.total),
    };
  });
  const shipping = await shippingOf(container, order, senders);
  return {
    id: order.id,
    code: order.custom_display_id ?? String(order.display_id),
    placedAt: new Date(order.created_at),
    sums: { totalVnd: Number(order.total), lines: sumsOfLines, shipping },
    lines,
    senders,
  };
}

/**
 * The shipping prices by who gets them; one that is no producer's is the shop's, or falls to the first
 * sender where the shop sends nothing.
 */
async function shippingOf(
  container: MedusaContainer,
  order: OrderRow,
  senders: DividedOrder["senders"],
): Promise<OrderSums["shipping"]> {
  const methods = order.shipping_methods ?? [];
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const logistics = await marketplace.listProducerLogistics({
    shipping_option_id: methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
  });
  return methods.map((method) => {
    const own = logistics.find((row) => row.shipping_option_id === method.shipping_option_id);
    const sender = own?.producer_id ?? SHOP_ITSELF.id;
    const shop = senders.get(SHOP_ITSELF.id);
    if (shop && !own) shop.shippingOptionId = method.shipping_option_id;
    const [first = SHOP_ITSELF.id] = senders.keys();
    return {
      sender: senders.has(sender) ? sender : first,
      grossVnd: Number(method.original_total),
      discountVnd: Number(method.original_total) - Number(method.total),
    };
  });
}
