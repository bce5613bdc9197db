import type { Localised } from "~/features/catalog/types";
import { storeFetch, type Locale } from "~/lib/store.server";

export type ProductSet = Localised & { number: number };
type Taxonomy = { sectors: { groups: { product_sets: ProductSet[] }[] }[] };

/** The 26 product sets of the law, by number. */
export async function fetchProductSets(locale: Locale): Promise<ProductSet[]> {
  const { sectors } = await storeFetch<Taxonomy>(locale, "/store/ocop/taxonomy");
  const sets = sectors.flatMap(({ groups }) => groups.flatMap((group) => group.product_sets));
  return sets
    .map(({ number, name_vi, name_en }) => ({ number, name_vi, name_en }))
    .sort((left, right) => left.number - right.number);
}
