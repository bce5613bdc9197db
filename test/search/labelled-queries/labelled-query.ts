/** What a query tries out. */
export type QueryKind =
  | "accented"
  | "unaccented"
  | "typo"
  | "word-order"
  | "part"
  | "synonym"
  | "english"
  | "place"
  | "former-place"
  | "set"
  | "old-set"
  | "producer"
  | "abbreviation"
  | "accents-decide";

/**
 * A query and what a person who types it wants: handles of products and producers, codes of places.
 * Any one of a list counts as right; of several lists, any one.
 */
export interface LabelledQuery {
  q: string;
  kind: QueryKind;
  language: "vi" | "en";
  expect: { products?: string[]; producers?: string[]; places?: string[] };
}

type Target = keyof LabelledQuery["expect"];

/** Queries of one kind; each row is what was typed and, apart by spaces, what is right. */
export function queries(
  kind: QueryKind,
  target: Target,
  rows: Record<string, string>,
  language: LabelledQuery["language"] = "vi",
): LabelledQuery[] {
  return Object.entries(rows).map(([q, right]) => ({
    q,
    kind,
    language,
    expect: { [target]: right.split(" ") },
  }));
}
