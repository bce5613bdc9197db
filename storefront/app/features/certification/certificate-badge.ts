import type { Badge } from "~/features/catalog/types";

import type { Certificate } from "./certificate-types";

/** The badge of one certificate: like the product's, but of this recognition alone. */
export function badgeOfCertificate(certificate: Certificate): Badge {
  return {
    certification_status: certificate.verdict,
    legal_basis: certificate.legal_basis,
    star: certificate.star,
    last_star: certificate.recognised_star,
    potential_five_star: false,
    issued_on: certificate.issued_on,
    valid_until: certificate.valid_until,
    extended_until: certificate.extended_until,
    days_left: certificate.days_left,
    as_of: certificate.as_of,
  };
}
