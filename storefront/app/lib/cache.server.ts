/** How long an answer may be used again. What shows a certificate's state is never kept. */
export const cacheFor = {
  /** Counts and names that may be half a minute old. */
  halfMinute: 30_000,
} as const;

interface Entry {
  until: number;
  value: Promise<unknown>;
}

const MAX_ENTRIES = 100;
const entries = new Map<string, Entry>();

/**
 * Gives the kept answer of a key, or asks for it and keeps it for `durationMs`. Callers at the same
 * time share one question; a failed one is not kept. The key names the language.
 */
export function cached<Value>(
  key: string,
  durationMs: number,
  ask: () => Promise<Value>,
): Promise<Value> {
  const now = Date.now();
  const kept = entries.get(key);
  if (kept && kept.until > now) return kept.value as Promise<Value>;
  const value = ask();
  if (entries.size >= MAX_ENTRIES) entries.clear();
  const entry: Entry = { until: now + durationMs, value };
  entries.set(key, entry);
  value.catch(() => {
    if (entries.get(key) === entry) entries.delete(key);
  });
  return value;
}
