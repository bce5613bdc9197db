import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { isAgeRestricted, listingTypeOf } from "@ocop/ocop/catalog";
import type { EligibilityFacts } from "../rules/eligibility";

type Row = { title: string; set_number: number; alcohol_percent: string | null };

/** Products of the variants; what is not in the register has no set and no rule of ours. */
const PRODUCTS = `
select distinct product.title, "set".number as set_number,
  product.metadata->>'alcohol_percent' as alcohol_percent
from product_variant variant
join product on product.id = variant.product_id
join product_product_ocop_registered_product link on link.product_id = product.id
  and link.deleted_at is null
join ocop_registered_product registered on registered.id = link.registered_product_id
join ocop_product_set "set" on "set".id = registered.product_set_id
where variant.id = any(:variantIds)
order by product.title`;

/** "14,5", "14.5 %" and "14,5 độ" alike. Nothing is not known; what cannot be read counts as strong. */
function percentOf(text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const [number] = /\d+(?:[.,]\d+)?/.exec(text) ?? [];
  return number === undefined ? Number.POSITIVE_INFINITY : Number(number.replace(",", "."));
}

/** What decides whether these variants may be bought; a strength stands in the product's metadata. */
export async function readEligibility(
  database: Knex,
  variantIds: readonly string[],
): Promise<EligibilityFacts[]> {
  if (variantIds.length === 0) return [];
  const { rows } = await database.raw<{ rows: Row[] }>(PRODUCTS, { variantIds: [...variantIds] });
  return rows.map(({ title, set_number: set, alcohol_percent: percent }) => ({
    title,
    listingType: listingTypeOf(set),
    isForAdults: isAgeRestricted(set),
    alcoholPercent: percentOf(percent),
  }));
}
