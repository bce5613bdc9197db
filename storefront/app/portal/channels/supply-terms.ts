export const TERM_FIELDS = [
  "units_per_case",
  "minimum_cases",
  "lead_time_days",
  "wholesale_price_vnd",
  "vat_percent",
  "case_gtin",
  "case_weight_g",
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

type Titled = { title: { vi: string; en: string | null } };

/** The answer of `GET /producer/supply-terms`. */
export type SupplyTerms = {
  products: (Titled & {
    id: string;
    sizes: (Titled & {
      variant_id: string;
      sku: string;
      price_vnd: number | null;
      terms: Record<Exclude<TermField, "case_gtin">, number | null> & { case_gtin: string | null };
    })[];
  })[];
};

/** The name of a size's field in the form. */
export const termName = (variantId: string, field: TermField) => `${variantId}.${field}`;
