import { describe, expect, it } from "vitest";

import type { Badge, ProductDetail } from "~/features/catalog/types";
import { translateIn } from "~/i18n/catalogue.server";

import { productJsonLd } from "./product-json-ld";

const context = {
  language: "en",
  publicUrl: "https://shop.example",
  t: translateIn("en"),
} as const;
const localised = { name_vi: "Gia vị", name_en: "Seasonings" };
const badge: Badge = {
  certification_status: "valid",
  legal_basis: null,
  star: 4,
  last_star: 4,
  potential_five_star: false,
  issued_on: { date: "2025-10-15", precision: "day" },
  valid_until: { date: "2028-10-15", precision: "day" },
  extended_until: null,
  days_left: 691,
  as_of: "2026-11-24",
};

function product(changes: Partial<Badge>): ProductDetail {
  const place = null;
  const variant = {
    id: "variant_1",
    title: "250 g jar",
    sku: "QN-1",
    price_vnd: 105_000,
    net_quantity: 250,
    net_unit: "g",
    weight_g: 300,
    available_quantity: 0,
  } as const;
  return {
    id: "prod_1",
    handle: "garlic",
    title: "Garlic",
    subtitle: null,
    thumbnail: null,
    product_set: { ...localised, number: 10, sector_code: "I" },
    producer: {
      handle: "maker",
      name: "Maker",
      legal_name: "Maker Ltd",
      legal_form: "enterprise",
      place,
      legacy_place: null,
      product_count: 1,
      valid_product_count: 1,
      top_star: 4,
      sector_codes: ["I"],
      set_numbers: [10],
      management_systems: [],
    },
    place,
    legacy_place: null,
    price_vnd: 105_000,
    variant_id: "variant_1",
    variant_title: "250 g jar",
    variant_count: 1,
    net_quantity: 250,
    net_unit: "g",
    available_quantity: 0,
    age_restricted: false,
    listing_type: "parcel",
    sample_fields: [],
    badge: { ...badge, ...changes },
    description: "Sharp.",
    images: [],
    variants: [variant],
    taxonomy: {
      sector: { ...localised, code: "I" },
      group: { ...localised, code: "I.4" },
      product_set: { ...localised, number: 10 },
    },
    certifications: [
      {
        star: 4,
        issued_on: badge.issued_on,
        valid_until: badge.valid_until,
        extended_until: null,
        revoked_on: null,
        decision_number: "1/QĐ-UBND",
        certificate_number: null,
        code: "7K3M9QZX2C4D5E6F",
        status: changes.certification_status ?? "valid",
        legal_basis: null,
        authority: { name_vi: "Ủy ban nhân dân tỉnh", name_en: "Provincial People's Committee" },
        sources: [],
      },
    ],
    sources: [],
  };
}

describe("productJsonLd", () => {
  it("offers each variant in đồng with its stock and no ratings", () => {
    const data = productJsonLd(context, product({}), ["https://shop.example/p.jpg"]);
    expect(data).toMatchObject({
      "@type": "Product",
      url: "https://shop.example/en/products/garlic",
      image: ["https://shop.example/p.jpg"],
      category: "Seasonings",
      offers: [
        {
          price: 105_000,
          priceCurrency: "VND",
          availability: "https://schema.org/OutOfStock",
          seller: { name: "Maker Ltd" },
        },
      ],
    });
    expect(data).not.toHaveProperty("aggregateRating");
  });

  it("claims the certification only while its stars show, with its page", () => {
    for (const certification_status of ["valid", "renewal_due", "expiring"] as const) {
      expect(productJsonLd(context, product({ certification_status }), [])).toMatchObject({
        hasCertification: {
          name: "OCOP 4-star product",
          url: "https://shop.example/en/certificates/7K3M9QZX2C4D5E6F",
          certificationIdentification: "1/QĐ-UBND",
          certificationStatus: "https://schema.org/CertificationActive",
          issuedBy: { name: "Provincial People's Committee" },
          expires: "2028-10-15",
        },
      });
    }
    const extended = product({ certification_status: "extended", extended_until: "2029-04-01" });
    expect(productJsonLd(context, extended, [])).toMatchObject({
      hasCertification: { expires: "2029-04-01" },
    });
    for (const certification_status of ["expired", "revoked", "validity_unknown"] as const) {
      const past = product({ certification_status, star: null });
      expect(productJsonLd(context, past, [])).not.toHaveProperty("hasCertification");
    }
  });

  it("shows photographs only", () => {
    expect(productJsonLd(context, product({}), [])).toMatchObject({ image: undefined });
  });

  it("gives machines no day that the source does not know", () => {
    const valid_until = { date: "2028-01-01", precision: "year" as const };
    expect(productJsonLd(context, product({ valid_until }), [])).toMatchObject({
      hasCertification: { expires: undefined },
    });
  });
});
