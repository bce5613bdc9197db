import type { DraftFact } from "./draft";

/** What a product says under one of an attribute's names; null: nothing. */
export function factNamed(facts: DraftFact[], names: string[]): string | null {
  const asked = names.map(normalised);
  const fact = facts.find(({ names: known }) =>
    known.some((name) => asked.includes(normalised(name))),
  );
  return fact?.value ?? null;
}

/** The value of a list that says the same; null: none does. */
export function valueNamed<T>(values: T[], nameOf: (value: T) => string[], wanted: string) {
  const asked = normalised(wanted);
  return values.find((value) => nameOf(value).some((name) => normalised(name) === asked)) ?? null;
}

function normalised(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
