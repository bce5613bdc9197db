import type { Format, NetUnit } from "~/i18n/format";

/**
 * What 100 g or 100 ml cost, or a kilogram or litre of what is sold by the kilogram; whole đồng.
 * Null for pieces, for unknown amounts and where it would only say the price again.
 */
export function pricePerUnit(item: {
  price_vnd: number | null;
  net_quantity: number | null;
  net_unit: NetUnit | null;
}): { amountVnd: number; quantity: number; unit: "g" | "ml" } | null {
  const { price_vnd: priceVnd, net_quantity: netQuantity, net_unit: unit } = item;
  if (priceVnd === null || !netQuantity || unit === null || unit === "piece") return null;
  const quantity = netQuantity >= 1000 ? 1000 : 100;
  if (netQuantity === quantity) return null;
  return { amountVnd: Math.round((priceVnd * quantity) / netQuantity), quantity, unit };
}

/** The same in words: 31.200 ₫ / 100 g. */
export function pricePerUnitWords(
  format: Format,
  item: Parameters<typeof pricePerUnit>[0],
): string | null {
  const per = pricePerUnit(item);
  return per && `${format.money(per.amountVnd)} / ${format.amount(per.quantity, per.unit)}`;
}
