/** The indexes of the shop. */
export const INDEX_NAMES = ["product", "producer", "place"] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** The event that has documents of an index made anew; its data are their ids. */
export function changeEvent(index: IndexName): string {
  return `ocop_search.${index}_changed`;
}
