import type { Place, ProductCard, ProductList, SetFacet } from "~/features/catalog/types";

export interface FoundProducer {
  handle: string;
  name: string;
  place: Place | null;
  product_count: number;
  valid_product_count: number;
}

export type FoundPlace = Place & {
  /** Its names of before July 2025 that were searched; usually none. */
  former_names: string[];
  product_count: number;
  producer_count: number;
};

/** What a search found. */
export type SearchResult = ProductList & {
  /** Only on the first page of a search, up to 4. */
  producers: FoundProducer[];
  places: FoundPlace[];
  /** A nearer spelling, also when something was found through it. */
  did_you_mean: string | null;
  /** When nothing was found: parts of what was typed that do find something. */
  nearest: { q: string; count: number }[];
};

export type SuggestedProduct = Pick<
  ProductCard,
  | "handle"
  | "title"
  | "thumbnail"
  | "price_vnd"
  | "variant_title"
  | "product_set"
  | "producer"
  | "place"
  | "is_recalled"
  | "badge"
>;

export type SuggestedSet = Omit<SetFacet, "count"> & {
  /** Missing: not counted. */
  product_count?: number;
};

/** What is offered while somebody types. */
export interface Suggestions {
  products: SuggestedProduct[];
  producers: FoundProducer[];
  places: FoundPlace[];
  sets: SuggestedSet[];
  did_you_mean: string | null;
}
