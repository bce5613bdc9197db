let count = 0;

/**
 * A key for one thing that somebody wants done. `pageKey` is the random one of the page; a browser off
 * HTTPS could make none of its own.
 */
export function nextKey(pageKey: string): string {
  count += 1;
  return `${pageKey}-${count}`;
}
