import type { SearchTypes } from "@medusajs/framework/types";
import type { PlaceRow } from "@ocop/ocop/catalog";
import { shareFound } from "./nearer-spelling";
import type { Names } from "./names";

export type FoundProducer = {
  handle: string;
  name: string;
  place: PlaceRow | null;
  product_count: number;
  valid_product_count: number;
};
export type FoundPlace = PlaceRow & {
  /** The old names that what was typed leads to. */
  former_names: string[];
  product_count: number;
  producer_count: number;
};

/** Share of the words that a producer or a place must have to be shown beside the products. */
const ENOUGH = 0.5;

type Query = SearchTypes.SearchQuery;

/** The questions for the producers and the places that a text leads to. */
export function besideQueries(q: string, take: number): Query[] {
  const rest = {
    filters: { q },
    pagination: { skip: 0, take },
    search_options: { match_strategy: "last" as const, count: "none" as const },
  };
  const producerFields = ["id", "handle", "name", "legal_name", "place_name", "commune"];
  return [
    {
      entity: "producer",
      fields: [...producerFields, "aliases", "products", "product_count", "valid_product_count"],
      ...rest,
    },
    {
      entity: "place",
      fields: ["id", "code", "full_name", "former_names", "product_count", "producer_count"],
      ...rest,
    },
  ];
}

const texts = (values: unknown[]): string[] =>
  values.flat().filter((one) => typeof one === "string");

/** The producers of the answer that have most of the words in their own names. */
export function producersFound(
  q: string,
  { hits }: SearchTypes.SearchResult,
  { places }: Names,
): FoundProducer[] {
  return hits.flatMap(({ document }): FoundProducer[] => {
    const own = texts([document.name, document.legal_name, document.place_name, document.aliases]);
    if (shareFound(q, [...own, ...texts([document.products])]) < ENOUGH) return [];
    return [
      {
        handle: String(document.handle),
        name: String(document.name),
        place: places.find(({ code }) => code === document.commune) ?? null,
        product_count: Number(document.product_count),
        valid_product_count: Number(document.valid_product_count),
      },
    ];
  });
}

/** The old names that hold the most of what was typed: "tinh ky" is Tịnh Kỳ, not every Tịnh. */
function closestNames(q: string, names: string[]): string[] {
  const shares = names.map((name) => shareFound(q, [name]));
  const best = Math.max(0, ...shares);
  return best === 0 ? [] : names.filter((_name, place) => shares[place] === best);
}

/** The places of the answer that have most of the words in their new or old names. */
export function placesFound(
  q: string,
  { hits }: SearchTypes.SearchResult,
  { places }: Names,
): FoundPlace[] {
  return hits.flatMap(({ document }): FoundPlace[] => {
    const place = places.find(({ code }) => code === document.code);
    const former = texts([document.former_names]);
    if (!place || shareFound(q, [place.full_name, ...former]) < ENOUGH) return [];
    const byItsName = shareFound(q, [place.full_name]) === 1;
    return [
      {
        ...place,
        former_names: byItsName ? [] : closestNames(q, former),
        product_count: Number(document.product_count),
        producer_count: Number(document.producer_count),
      },
    ];
  });
}
