export type Remembered<T> = (key: string, ask: () => Promise<T>) => Promise<T>;

/**
 * Remembers answers of a channel that seldom change (its categories, carriers, uploaded pictures) for a
 * while, as many as allowed: the oldest makes room, so that memory does not grow with the catalog. Null, "there is none", is asked again.
 */
export function remembered<T>({
  entries,
  milliseconds,
  now = Date.now,
}: {
  entries: number;
  milliseconds: number;
  now?: () => number;
}): Remembered<T> {
  const kept = new Map<string, { value: T; until: number }>();
  return async (key, ask) => {
    const known = kept.get(key);
    if (known && known.until > now()) return known.value;
    const value = await ask();
    if (value === null) return value;
    kept.delete(key);
    kept.set(key, { value, until: now() + milliseconds });
    const [oldest] = kept.keys();
    if (kept.size > entries && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
