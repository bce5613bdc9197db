import type { ChannelOrder } from "../../../contract/adapter";

type Line = ChannelOrder["lines"][number];

/**
 * One line a code, since a sale is counted by it. Pieces of one order may have cost differently (a gift,
 * a discount): the unit price is then their mean.
 */
export function mergedLines(lines: Line[]): Line[] {
  const bySku = new Map<string, { quantity: number; totalVnd: number }>();
  for (const { sku, quantity, unitPriceVnd } of lines) {
    const known = bySku.get(sku) ?? { quantity: 0, totalVnd: 0 };
    bySku.set(sku, {
      quantity: known.quantity + quantity,
      totalVnd: known.totalVnd + quantity * unitPriceVnd,
    });
  }
  return [...bySku].map(([sku, { quantity, totalVnd }]) => ({
    sku,
    quantity,
    unitPriceVnd: Math.round(totalVnd / quantity),
  }));
}
