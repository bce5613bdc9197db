import { listPath } from "~/features/catalog/filters";

import type {
  FoundPlace,
  FoundProducer,
  SuggestedProduct,
  SuggestedSet,
  Suggestions,
} from "./types";

/** Something that is offered while somebody types, and where choosing it leads. */
export type SuggestionOption = { key: string; path: string } & (
  | { kind: "product"; product: SuggestedProduct }
  | { kind: "producer"; producer: FoundProducer }
  | { kind: "place"; place: FoundPlace }
  | { kind: "set"; set: SuggestedSet }
  | { kind: "spelling"; q: string }
);

/** The options in the order they are shown: by kind, each kind from the best on. */
export function suggestionOptions(suggestions: Suggestions): SuggestionOption[] {
  const { products, producers, places, sets, did_you_mean: spelling } = suggestions;
  const options: SuggestionOption[] = [
    ...products.map((product) => {
      const path = `/products/${product.handle}`;
      return { kind: "product" as const, key: path, path, product };
    }),
    ...producers.map((producer) => {
      const path = `/producers/${producer.handle}`;
      return { kind: "producer" as const, key: path, path, producer };
    }),
    ...places.map((place) => {
      const path = listPath({ communes: [place.code] });
      return { kind: "place" as const, key: path, path, place };
    }),
    ...sets.map((set) => {
      const path = listPath({ sets: [set.number] });
      return { kind: "set" as const, key: path, path, set };
    }),
  ];
  if (options.length > 0 || !spelling) return options;
  const path = listPath({ q: spelling });
  return [{ kind: "spelling", key: path, path, q: spelling }];
}
