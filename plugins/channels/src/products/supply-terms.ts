import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelProduct, SupplyTerms } from "../contract/channel-product";

type Row = SupplyTerms & { variantId: string };

const TERMS = `
select variant_id as "variantId", units_per_case as "unitsPerCase", case_gtin as "caseGtin",
  case_weight_g as "caseWeightG", minimum_cases as "minimumCases", lead_time_days as "leadTimeDays",
  wholesale_price_vnd as "wholesalePriceVnd", vat_percent as "vatPercent"
from ocop_supply_terms where producer_id = ? and deleted_at is null`;

/** The products of a producer with the wholesale terms of their sizes. */
export async function withSupplyTerms(
  database: Knex,
  producerId: string,
  products: readonly ChannelProduct[],
): Promise<ChannelProduct[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(TERMS, [producerId]);
  const termsOf = new Map(rows.map(({ variantId, ...terms }) => [variantId, terms]));
  return products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => {
      const supply = termsOf.get(variant.id);
      return supply ? { ...variant, supply } : variant;
    }),
  }));
}
