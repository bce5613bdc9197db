/** The values at a path of a document, through arrays, without null. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return typeof value === "object" ? valuesAt((value as Record<string, unknown>)[name], rest) : [];
}
