import { nameIn } from "~/features/catalog/name-in";
import type { ProductDetail } from "~/features/catalog/types";
import { pathIn, type Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

/**
 * schema.org Product with an offer per variant. The certification stands there only while the
 * register shows its stars; there are no ratings. Pictures are photographs: a drawing says nothing of
 * the goods.
 */
export function productJsonLd(
  { language, publicUrl, t }: { language: Language; publicUrl: string; t: Translate },
  product: ProductDetail,
  photographs: readonly string[],
): object {
  const url = publicUrl + pathIn(language, `/products/${product.handle}`);
  const { star, valid_until: validUntil, extended_until: extendedUntil } = product.badge;
  // The newest comes first, and the badge is the newest's.
  const current = product.certifications.find(({ status }) => status !== "none");
  const offers = product.variants
    .filter((variant) => variant.price_vnd !== null)
    .map((variant) => ({
      "@type": "Offer",
      url,
      name: variant.title,
      sku: variant.sku ?? undefined,
      gtin: variant.gtin ?? undefined,
      price: variant.price_vnd,
      priceCurrency: "VND",
      itemCondition: "https://schema.org/NewCondition",
      availability: `https://schema.org/${variant.available_quantity > 0 ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: product.producer.legal_name },
    }));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description ?? product.subtitle ?? undefined,
    url,
    image: photographs.length > 0 ? photographs : undefined,
    category: nameIn(language, product.taxonomy.product_set),
    sku: product.variants[0]?.sku ?? undefined,
    brand: { "@type": "Brand", name: product.producer.name },
    manufacturer: { "@type": "Organization", name: product.producer.legal_name },
    countryOfOrigin: { "@type": "Country", name: "VN" },
    offers,
    ...(star !== null && {
      hasCertification: {
        "@type": "Certification",
        name: t("seo.certification", { star }),
        certificationRating: { "@type": "Rating", ratingValue: star, bestRating: 5 },
        certificationStatus: "https://schema.org/CertificationActive",
        certificationIdentification:
          current?.certificate_number ?? current?.decision_number ?? undefined,
        url: current && publicUrl + pathIn(language, `/certificates/${current.code}`),
        issuedBy: current?.authority
          ? { "@type": "Organization", name: nameIn(language, current.authority) }
          : undefined,
        validFrom: exactDay(product.badge.issued_on),
        expires: extendedUntil ?? exactDay(validUntil),
      },
    }),
  };
}

/** schema.org BreadcrumbList; paths are Vietnamese addresses. */
export function breadcrumbJsonLd(
  { language, publicUrl }: { language: Language; publicUrl: string },
  steps: readonly { name: string; path: string }[],
): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: publicUrl + pathIn(language, path),
    })),
  };
}

/** A date only where the source knows the day: machines would read more into it. */
export function exactDay(fact: { date: string; precision: string } | null): string | undefined {
  return fact?.precision === "day" ? fact.date : undefined;
}
