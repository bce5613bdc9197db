import type { Shop } from "../shop.ts";

/**
 * Has a producer of the sample, its products and their certificates be known since a day, as if they had
 * been entered then: the sample's are entered when a test run begins.
 */
export async function knowSince(shop: Shop, producerId: string, day: string): Promise<void> {
  for (const [table, whose] of [
    ["producer", "producer_id = $1"],
    ["registered_product", "producer_id = $1"],
    [
      "certification",
      "registered_product_id in (select id from ocop_registered_product where producer_id = $1)",
    ],
  ] as const) {
    await shop.pool.query(
      `update ocop_${table}_version set known_from = $2 where ${whose} and known_to = 'infinity'`,
      [producerId, day],
    );
  }
}
