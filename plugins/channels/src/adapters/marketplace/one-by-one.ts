import type { ItemResult } from "../../contract/result";

/** For channels whose calls are about one item; answers in order. */
export async function oneByOne<T>(
  items: T[],
  work: (item: T) => Promise<ItemResult>,
): Promise<ItemResult[]> {
  const results: ItemResult[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
