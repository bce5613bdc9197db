/**
 * The first `count` items, but one per group before a second of any group: a shelf shows many
 * makers, not one maker's whole range.
 */
export function pickVaried<Item>(
  items: readonly Item[],
  count: number,
  groupOf: (item: Item) => string,
): Item[] {
  const seen = new Set<string>();
  const firsts = items.filter((item) => {
    const group = groupOf(item);
    return !seen.has(group) && seen.add(group);
  });
  const rest = items.filter((item) => !firsts.includes(item));
  return [...firsts, ...rest].slice(0, count);
}
