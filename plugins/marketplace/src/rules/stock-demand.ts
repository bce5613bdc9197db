/** What is at one place of an inventory item, in its own unit (pieces). */
export type StockLevel = { locationId: string; available: number };

/** A part of what is sold: a gift box has several, each with how many of it go into one box. */
export type StockPart = {
  inventoryItemId: string;
  requiredQuantity: number;
  /** Only the levels at places that serve the cart's sales channel, in the database's order. */
  levels: readonly StockLevel[];
};

/** A cart line whose stock is managed and that takes no backorder. */
export type StockLine = { title: string; quantity: number; parts: readonly StockPart[] };

/** The line that can no longer be served, and how many pieces of its part are wanted and there. */
export type StockShortage = { title: string; wanted: number; available: number };

/** Where Medusa reserves a part: the first place that has enough for this line alone, else the first. */
function placeOf(
  { levels, requiredQuantity }: StockPart,
  quantity: number,
): StockLevel | undefined {
  const wanted = requiredQuantity * quantity;
  return levels.find(({ available }) => available >= wanted) ?? levels[0];
}

/**
 * Sums what all lines of a cart want of each inventory item at each place, which Medusa 2.21 compares
 * line by line only (medusajs/medusa#16502). Null: there is enough for all of them together.
 */
export function findShortage(lines: readonly StockLine[]): StockShortage | null {
  const demand = new Map<string, number>();
  for (const { title, quantity, parts } of lines) {
    for (const part of parts) {
      const place = placeOf(part, quantity);
      const key = `${part.inventoryItemId} ${place?.locationId ?? ""}`;
      const wanted = (demand.get(key) ?? 0) + part.requiredQuantity * quantity;
      demand.set(key, wanted);
      const available = Math.max(0, place?.available ?? 0);
      if (wanted > available) return { title, wanted, available };
    }
  }
  return null;
}
