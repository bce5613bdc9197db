import { isAgeRestricted } from "../modules/ocop/rules/age-restriction";
import { listingTypeOf, type ListingType } from "../modules/ocop/rules/listing-type";
import { badgeOn, type Badge, type DatedFact } from "../modules/ocop/rules/badge";
import {
  statusOn,
  type CertificationFacts,
  type CertificationStatus,
  type LegalBasis,
  type PotentialFacts,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { activeRecallsOn } from "../modules/ocop/rules/recall";
import { recognisingAuthority } from "../modules/ocop/rules/recognising-authority";
import type { Star } from "../modules/ocop/rules/star";
import { citationsIn, type CitationView } from "./citation-view";
import type { PlaceRow } from "./producer-row";
import { pictureOf, type PictureView } from "./product-picture";
import type { CertificationRow, ShopProductRow, VariantRow } from "./shop-product-row";

export type ProductCard = {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  thumbnail: string | null;
  /** The sizes of the thumbnail; null: it has one only. */
  picture: PictureView | null;
  product_set: { number: number; sector_code: string; name_vi: string; name_en: string };
  producer: { handle: string; name: string };
  place: PlaceRow | null;
  legacy_place: string | null;
  price_vnd: number | null;
  variant_id: string | null;
  variant_title: string | null;
  variant_count: number;
  net_quantity: number | null;
  net_unit: VariantRow["net_unit"];
  available_quantity: number;
  age_restricted: boolean;
  /** "request": bought by no cart, asked for at the producer. */
  listing_type: ListingType;
  sample_fields: string[];
  badge: Badge;
  /** Whether a recall of some or all lots stands today. */
  is_recalled: boolean;
};

/** The facts of a recognition as a rule reads them. */
export function certificationFacts(
  row: Pick<
    CertificationRow,
    | "star"
    | "issued_on"
    | "issued_precision"
    | "valid_until"
    | "extended_until"
    | "revoked_on"
    | "revocation_reason"
  >,
): CertificationFacts {
  return {
    star: row.star,
    issuedOn: row.issued_on,
    precision: row.issued_precision,
    validUntil: row.valid_until,
    revokedOn: row.revoked_on,
    revocationReason: row.revocation_reason,
    extendedUntil: row.extended_until,
  };
}

/** The facts of a referral to the centre as a rule reads them. */
export function potentialFacts(row: {
  potential_five_star: boolean;
  potential_since: string | null;
  potential_decided_on: string | null;
}): PotentialFacts | null {
  return row.potential_five_star
    ? { since: row.potential_since, decidedOn: row.potential_decided_on }
    : null;
}

/** The register's badge of a listing on a day. */
export function badgeOf(row: ShopProductRow, asOf: CivilDate): Badge {
  return badgeOn(
    {
      certifications: row.certifications.map(certificationFacts),
      potential: potentialFacts(row),
    },
    asOf,
  );
}

/** The size that a card offers: the first that can be bought, else the first. */
function offered(variants: VariantRow[]): VariantRow | undefined {
  return variants.find(({ available_quantity }) => available_quantity > 0) ?? variants[0];
}

/** What a list shows of a listing; the price is the offered size's, in whole đồng. */
export function toProductCard(row: ShopProductRow, asOf: CivilDate, locale?: string): ProductCard {
  const variant = offered(row.variants);
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    subtitle: row.subtitle,
    thumbnail: row.thumbnail,
    picture: pictureOf(row.pictures, row.thumbnail, locale),
    product_set: {
      number: row.set_number,
      sector_code: row.sector_code,
      name_vi: row.set_name_vi,
      name_en: row.set_name_en,
    },
    producer: { handle: row.producer.handle, name: row.producer.name },
    place: row.place,
    legacy_place: row.producer.legacy_place,
    price_vnd: variant?.price_vnd ?? null,
    variant_id: variant?.id ?? null,
    variant_title: variant?.title ?? null,
    variant_count: row.variants.length,
    net_quantity: variant?.net_quantity ?? null,
    net_unit: variant?.net_unit ?? null,
    available_quantity: variant?.available_quantity ?? 0,
    age_restricted: isAgeRestricted(row.set_number),
    listing_type: listingTypeOf(row.set_number),
    sample_fields: row.sample_fields ?? [],
    badge: badgeOf(row, asOf),
    is_recalled: activeRecallsOn(row.recalls, asOf).length > 0,
  };
}

export type CertificationView = {
  star: Star;
  issued_on: DatedFact | null;
  valid_until: DatedFact | null;
  extended_until: CivilDate | null;
  revoked_on: CivilDate | null;
  decision_number: string | null;
  certificate_number: string | null;
  /** The address of its public page: `/certificates/<code>`. */
  code: string;
  status: CertificationStatus;
  legal_basis: LegalBasis | null;
  /** Who recognised it, by the law of that day; null where that cannot be told. */
  authority: { name_vi: string; name_en: string } | null;
  sources: CitationView[];
};

/** A listing's recognitions, newest first, each with its own status on the day. */
export function certificationsOf(
  row: ShopProductRow,
  asOf: CivilDate,
  locale: string | undefined,
): CertificationView[] {
  return row.certifications.toReversed().map((certification) => {
    const { issued_on, issued_precision: precision, valid_until } = certification;
    const { status, basis } = statusOn(certificationFacts(certification), asOf);
    const dated = (date: CivilDate | null) => (date && precision ? { date, precision } : null);
    const authority = recognisingAuthority({
      star: certification.star,
      issuedOn: issued_on,
      precision,
      ruleSetCode: null,
      level: certification.authority_level,
    });
    return {
      star: certification.star,
      issued_on: dated(issued_on),
      valid_until: dated(valid_until),
      extended_until: certification.extended_until,
      revoked_on: certification.revoked_on,
      decision_number: certification.decision_number,
      certificate_number: certification.certificate_number,
      code: certification.public_code,
      status,
      legal_basis: basis,
      authority: authority && { name_vi: authority.name_vi, name_en: authority.name_en },
      sources: citationsIn(locale, certification.sources),
    };
  });
}
