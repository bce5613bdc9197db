import type { Json } from "./answer.ts";

/** Reads `a[b]=1&list[0]=x`, the form in which Stripe's API takes its parameters. */
export function readForm(text: string): Json {
  const root: Json = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const [first = "", ...rest] = key.replaceAll("]", "").split("[");
    let place = root;
    let name = first;
    for (const next of rest) {
      place[name] ??= {};
      place = place[name] as Json;
      name = next;
    }
    place[name] = value;
  }
  return root;
}

/** The items of a list parameter. */
export function itemsOf(parameter: unknown): string[] {
  return typeof parameter === "object" && parameter !== null
    ? Object.values(parameter).map(String)
    : [];
}

/** The texts of a map parameter, such as `metadata`. */
export function textsOf(parameter: unknown): Record<string, string> {
  return typeof parameter === "object" && parameter !== null
    ? (parameter as Record<string, string>)
    : {};
}
