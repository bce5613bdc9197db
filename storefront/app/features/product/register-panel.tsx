import { type ReactNode } from "react";

import { nameIn } from "~/features/catalog/name-in";
import type { Badge, Certification, ProductDetail } from "~/features/catalog/types";
import { badgeWords } from "~/features/certification/badge-words";
import { basisWords } from "~/features/certification/status-words";
import { LocalLink } from "~/i18n/local-link";
import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Facts } from "~/ui/facts";

import { SourceList } from "./source-list";

/** "The register says": recognition and classification with their sources; nothing of the maker. */
export function RegisterPanel({ product }: { product: ProductDetail }) {
  const { language, t, format } = useI18n();
  const { badge, taxonomy } = product;
  const words = badgeWords(t, format, badge);
  const past = pastWords(badge);
  return (
    <section
      aria-labelledby="register"
      className="grid gap-4 rounded-md border border-hairline border-t-4 border-t-sea bg-white p-4 md:p-6"
    >
      <div>
        <h2 id="register" className="text-xl">
          {t("register.title")}
        </h2>
        <p className="text-sm text-muted">
          {t("register.asOf", { date: format.date(badge.as_of) })}
        </p>
      </div>
      <p className="text-lg font-bold">{words?.alternative ?? t("register.none")}</p>
      {past && <p>{t(past.key, { star: past.star })}</p>}
      {badge.potential_five_star && <p>{t("register.potential")}</p>}
      {product.certifications.map((certification) => (
        <CertificationFacts key={certification.code} certification={certification} />
      ))}
      <Facts
        facts={[
          [t("register.set"), nameIn(language, taxonomy.product_set)],
          [t("register.group"), nameIn(language, taxonomy.group)],
          [t("register.sector"), nameIn(language, taxonomy.sector)],
        ]}
      />
      <SourceList sources={product.sources} />
      <LocalLink
        to={`/report?product=${product.handle}`}
        className="inline-flex min-h-11 items-center justify-self-start text-sm"
      >
        {t("certificate.report")}
      </LocalLink>
    </section>
  );
}

/** "Từng đạt 4 sao" and why the stars are gone; null while they show or when there were none. */
function pastWords(badge: Badge): { key: MessageKey; star: number } | null {
  const { star, last_star: lastStar, certification_status: status } = badge;
  if (star !== null || lastStar === null) return null;
  if (status === "expired") return { key: "register.onceStarExpired", star: lastStar };
  if (status === "revoked") return { key: "register.onceStarRevoked", star: lastStar };
  return { key: "register.onceStar", star: lastStar };
}

function CertificationFacts({ certification }: { certification: Certification }) {
  const { t, format } = useI18n();
  const { star, status, issued_on: issuedOn, valid_until: validUntil } = certification;
  const { extended_until: extendedUntil, revoked_on: revokedOn } = certification;
  const unknown = t("register.unknown");
  const basis = basisWords(t, certification.legal_basis);
  const facts: (readonly [string, ReactNode])[] = [
    [t("register.recognised"), t("list.star", { star })],
    [t("register.decision"), certification.decision_number ?? unknown],
    [t("register.issuedOn"), issuedOn ? format.dated(issuedOn) : unknown],
    [t("register.validUntil"), validUntil ? format.dated(validUntil) : unknown],
  ];
  if (extendedUntil) facts.push([t("certificate.extendedUntil"), format.date(extendedUntil)]);
  if (revokedOn && status === "revoked") {
    facts.push([t("certificate.revokedOn"), format.date(revokedOn)]);
  }
  facts.push([t("register.status"), t(`status.${status}`)]);
  if (basis) facts.push([t("register.basis"), basis]);
  return (
    <div data-recognition={certification.code}>
      <Facts facts={facts} />
      <LocalLink
        to={`/certificates/${certification.code}`}
        aria-label={t("certificate.seeOf", { star, status: t(`status.${status}`) })}
        className="inline-flex min-h-11 items-center"
      >
        {t("certificate.see")}
      </LocalLink>
    </div>
  );
}
