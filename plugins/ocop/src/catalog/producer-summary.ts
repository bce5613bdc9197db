import type { Star } from "../modules/ocop/rules/star";
import type { PlaceRow, ProducerRow } from "./producer-row";
import { sectorOrder, type ListedProduct } from "./product-list";

export type ProducerSummary = Pick<
  ProducerRow,
  | "handle"
  | "name"
  | "legal_name"
  | "legal_form"
  | "legacy_place"
  | "address"
  | "tax_code"
  | "management_systems"
> & {
  place: PlaceRow | null;
  product_count: number;
  valid_product_count: number;
  top_star: Star | null;
  sector_codes: string[];
  set_numbers: number[];
};

/** A producer with what its listings say of it today. */
export function toProducerSummary(
  producer: ProducerRow & { place: PlaceRow | null },
  products: ListedProduct[],
): ProducerSummary {
  const stars = products.flatMap(({ card }) => card.badge.star ?? []);
  const { handle, name, legal_name, legal_form, legacy_place, management_systems, place } =
    producer;
  const { address, tax_code } = producer;
  return {
    handle,
    name,
    legal_name,
    legal_form,
    legacy_place,
    address,
    tax_code,
    management_systems,
    place,
    product_count: products.length,
    valid_product_count: stars.length,
    top_star: stars.sort((left, right) => right - left)[0] ?? null,
    sector_codes: [...new Set(products.map(({ sector }) => sector.code))].sort(
      (left, right) => sectorOrder(left) - sectorOrder(right),
    ),
    set_numbers: [...new Set(products.map(({ card }) => card.product_set.number))].sort(
      (left, right) => left - right,
    ),
  };
}

/** The listings of each producer, by its handle. */
export function groupByProducer(products: ListedProduct[]): Map<string, ListedProduct[]> {
  const groups = new Map<string, ListedProduct[]>();
  for (const product of products) {
    const { handle } = product.card.producer;
    groups.set(handle, [...(groups.get(handle) ?? []), product]);
  }
  return groups;
}
