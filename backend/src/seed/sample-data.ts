import administrativeUnits from "./data/administrative-units.json";
import producers from "./data/producers.json";
import productTaxonomy from "./data/product-taxonomy.json";
import products from "./data/products.json";
import sources from "./data/sources.json";

type LegalForm = "cooperative" | "cooperative_group" | "enterprise" | "farm" | "household";

export type SampleProducer = {
  key: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  unit_code: string | null;
  legacy_place: string | null;
  management_systems: string[];
};

export type SampleVariant = {
  sku: string;
  title_vi: string;
  title_en: string;
  price_vnd: number;
  net_quantity: number;
  net_unit: "g" | "ml" | "piece";
  weight_g: number;
  stock: number;
};

/** A product of the public facts; `sample_fields` names what was made up for the sample. */
export type SampleProduct = {
  handle: string;
  name_vi: string;
  producer: string;
  product_set: number;
  recognised_star: 3 | 4 | 5 | null;
  /** As precise as its source: `2025-10-15`, `2024-06` or `2025`. */
  recognised_on: string | null;
  precision: "day" | "month" | "year" | null;
  decision_number: string | null;
  potential_five_star: boolean;
  grade: "A" | "B1" | "B2" | "C";
  sources: string[];
  title_vi: string;
  title_en: string;
  subtitle_vi: string;
  subtitle_en: string;
  description_vi: string;
  description_en: string;
  variants: SampleVariant[];
  sample_fields: string[];
};

type SampleSource = { citation_vi: string; citation_en: string; url: string | null };
type UnitKind = "commune" | "ward" | "special_zone";

export const SAMPLE_PRODUCERS = producers as SampleProducer[];
export const SAMPLE_PRODUCTS = products as SampleProduct[];
export const TAXONOMY = productTaxonomy;

export const ADMINISTRATIVE_UNITS = administrativeUnits.units.map((unit) => ({
  ...unit,
  kind: unit.kind as UnitKind,
  province_code: administrativeUnits.province.code,
}));

const SOURCES: Record<string, SampleSource | undefined> = sources;

/** The citations of source keys, each once. */
export function citationsOf(keys: string[]): SampleSource[] {
  return [...new Set(keys)].flatMap((key) => {
    const source = SOURCES[key];
    if (!source) throw new Error(`The sample names an unknown source "${key}"`);
    const { citation_vi, citation_en, url } = source;
    return [{ citation_vi, citation_en, url }];
  });
}

/** The earliest day of a date that is known to the day, the month or the year. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, "2025-10-15".length);
}
