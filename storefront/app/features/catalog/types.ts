import type { ProducerProfile } from "~/features/producer/profile-types";
import type { DatedFact, NetUnit } from "~/i18n/format";

export interface Localised {
  name_vi: string;
  name_en: string;
}

export type Star = 3 | 4 | 5;

export type CertificationStatus =
  | "none"
  | "potential"
  | "valid"
  | "renewal_due"
  | "expiring"
  | "extended"
  | "expired"
  | "revoked"
  | "validity_unknown";

/** The article that a status rests on; null where the article was not at hand. */
export interface LegalBasis {
  decision: string;
  article: string | null;
}

/** What the register says about a product on the civil date `as_of`. */
export interface Badge {
  certification_status: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** The stars to show that day; null unless the certificate is valid. */
  star: Star | null;
  /** The stars of the newest certificate, also when it is no longer valid. */
  last_star: Star | null;
  potential_five_star: boolean;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  /** Last day of an extension that was granted. */
  extended_until: string | null;
  days_left: number | null;
  as_of: string;
}

export interface Place {
  code: string;
  kind: "commune" | "ward" | "special_zone";
  name: string;
  full_name: string;
}

/** A photograph in the sizes and formats that a browser chooses from. */
export interface PictureSizes {
  /** In the page's language; null: the product's name serves. */
  alt: string | null;
  width: number;
  height: number;
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
}

/** What the producer says as on the label, in the page's language; null: nothing. */
export interface ListingFacts {
  ingredients: string | null;
  allergens: string | null;
  storage: string | null;
  shelf_life_days: number | null;
}

export interface ProductCard {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  thumbnail: string | null;
  /** The thumbnail in other sizes; missing or null: it has one only. */
  picture?: PictureSizes | null;
  product_set: Localised & { number: number; sector_code: string };
  producer: { handle: string; name: string };
  place: Place | null;
  legacy_place: string | null;
  price_vnd: number | null;
  variant_id: string;
  variant_title: string;
  variant_count: number;
  net_quantity: number | null;
  net_unit: NetUnit | null;
  available_quantity: number;
  age_restricted: boolean;
  /** "request": no cart takes it, the producer is asked. */
  listing_type: "parcel" | "request";
  sample_fields: string[];
  /** Whether a recall of some lot is open; missing: none. */
  is_recalled?: boolean;
  badge: Badge;
}

export interface Variant {
  id: string;
  title: string;
  sku: string | null;
  price_vnd: number | null;
  net_quantity: number | null;
  net_unit: NetUnit | null;
  weight_g: number | null;
  available_quantity: number;
  /** The number under its bar code; missing or null: none. */
  gtin?: string | null;
}

/** Where a fact of the register was read. */
export interface Source {
  citation: string;
  url: string | null;
}

export interface Certification {
  star: Star;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: string | null;
  revoked_on: string | null;
  decision_number: string | null;
  certificate_number: string | null;
  /** Of its public page. */
  code: string;
  status: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** Who recognised it; missing or null: that cannot be told. */
  authority?: Localised | null;
  sources: Source[];
}

/** A recall that is open today, in the page's language. */
export interface Recall {
  /** Lot numbers as printed; empty: every lot. */
  lots: string[];
  reason: string;
  advice: string;
  announced_on: string;
  agency: string | null;
  decision_number: string | null;
}

export type LegalForm =
  | "cooperative"
  | "cooperative_group"
  | "enterprise"
  | "farm"
  | "household"
  | "association"
  | "operating_centre";

export interface ProducerSummary {
  handle: string;
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  place: Place | null;
  legacy_place: string | null;
  product_count: number;
  valid_product_count: number;
  top_star: Star | null;
  sector_codes: string[];
  set_numbers: number[];
  management_systems: string[];
  /** Missing or null: not known, or not public. */
  address?: string | null;
  tax_code?: string | null;
}

export type ProducerDetail = ProducerSummary & ProducerProfile & { sources: Source[] };

export type ProductDetail = Omit<ProductCard, "producer"> & {
  description: string | null;
  images: { url: string; picture?: PictureSizes | null }[];
  /** Missing: none. */
  facts?: ListingFacts;
  variants: Variant[];
  taxonomy: {
    sector: Localised & { code: string };
    group: Localised & { code: string };
    product_set: Localised & { number: number };
  };
  producer: ProducerSummary;
  certifications: Certification[];
  /** Missing: none. */
  recalls?: Recall[];
  sources: Source[];
};

export type SectorFacet = Localised & { code: string; count: number };
export type CommuneFacet = Place & { count: number };

export type SetFacet = Localised & { number: number; sector_code: string; count: number };

export interface ProductFacets {
  sectors: SectorFacet[];
  sets: SetFacet[];
  stars: { star: Star; count: number }[];
  communes: CommuneFacet[];
  /** How many of the products can be bought now. */
  in_stock: number;
  price: { min_vnd: number; max_vnd: number } | null;
}

export interface ProductList {
  products: ProductCard[];
  count: number;
  limit: number;
  offset: number;
  as_of: string;
  facets: ProductFacets;
}

export interface ProducerList {
  producers: ProducerSummary[];
  count: number;
  limit: number;
  offset: number;
  as_of: string;
  facets: { sectors: SectorFacet[]; communes: CommuneFacet[] };
}

export type MapPlace = Place & {
  map_row: number | null;
  map_column: number | null;
  product_count: number;
  producer_count: number;
};

export interface Summary {
  as_of: string;
  product_count: number;
  valid_product_count: number;
  valid_by_star: { star: Star; count: number }[];
  producer_count: number;
  sectors: (Localised & { code: string; product_count: number })[];
  places: MapPlace[];
}
