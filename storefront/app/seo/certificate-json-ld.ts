import { nameIn } from "~/features/catalog/name-in";
import type { Certificate } from "~/features/certification/certificate-types";
import { pathIn, type Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

import { exactDay } from "./product-json-ld";

/**
 * schema.org Certification. Active while it shows stars; where the validity is unknown nothing is
 * claimed of it.
 */
export function certificateJsonLd(
  { language, publicUrl, t }: { language: Language; publicUrl: string; t: Translate },
  certificate: Certificate,
): object {
  const { product, producer, authority, recognised_star: star } = certificate;
  const address = (path: string) => publicUrl + pathIn(language, path);
  const isActive = certificate.star !== null;
  return {
    "@context": "https://schema.org",
    "@type": "Certification",
    name: t("seo.certification", { star }),
    url: address(`/certificates/${certificate.code}`),
    certificationIdentification:
      certificate.certificate_number ?? certificate.decision_number ?? certificate.code,
    certificationRating: isActive
      ? { "@type": "Rating", ratingValue: star, bestRating: 5 }
      : undefined,
    certificationStatus:
      certificate.verdict === "validity_unknown"
        ? undefined
        : `https://schema.org/Certification${isActive ? "Active" : "Inactive"}`,
    about: {
      "@type": "Product",
      name: product.title ?? product.name,
      url: product.handle === null ? undefined : address(`/products/${product.handle}`),
      manufacturer: { "@type": "Organization", name: producer.legal_name },
    },
    issuedBy: authority && { "@type": "Organization", name: nameIn(language, authority) },
    validFrom: exactDay(certificate.issued_on),
    expires: certificate.extended_until ?? exactDay(certificate.valid_until),
  };
}
