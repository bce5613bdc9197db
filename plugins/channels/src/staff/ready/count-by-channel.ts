import type { ReadyRow } from "./ready-list";

export type ReadyCount = { id: string; producer_count: number; product_count: number };

/** How many producers and products are ready and not listed at each channel that has any. */
export function countByChannel(rows: readonly ReadyRow[]): ReadyCount[] {
  const counts = new Map<string, ReadyCount>();
  for (const { channel, products } of rows) {
    const count = counts.get(channel.id) ?? { id: channel.id, producer_count: 0, product_count: 0 };
    // The list has one row for a producer and a channel.
    count.producer_count += 1;
    count.product_count += products.length;
    counts.set(channel.id, count);
  }
  return [...counts.values()];
}
