import { type ReactNode } from "react";

import { nameIn } from "~/features/catalog/name-in";
import { originWords } from "~/features/place/place-words";
import type { Format } from "~/i18n/format";
import { LocalLink } from "~/i18n/local-link";
import type { Translate } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Facts } from "~/ui/facts";

import { groupedCode } from "./certificate-code";
import type { Certificate } from "./certificate-types";
import { basisWords } from "./status-words";

type Fact = readonly [name: string, fact: ReactNode];

/** What the register holds of a certificate, its dates no more precise than their source. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { language, t, format } = useI18n();
  const { product, producer, authority, issued_on, valid_until } = certificate;
  const unknown = t("register.unknown");
  const basis = basisWords(t, certificate.legal_basis);
  const facts: Fact[] = [
    [t("certificate.product"), <ProductName key="product" product={product} />],
    [t("register.set"), nameIn(language, product.product_set)],
    [
      t("certificate.producer"),
      producer.handle ? (
        <LocalLink key="producer" to={`/producers/${producer.handle}`}>
          {producer.legal_name}
        </LocalLink>
      ) : (
        producer.legal_name
      ),
    ],
    [t("certificate.place"), originWords(language, t, certificate) ?? unknown],
    [t("certificate.recognised"), t("list.star", { star: certificate.recognised_star })],
    [t("register.decision"), certificate.decision_number ?? unknown],
    [t("certificate.number"), certificate.certificate_number ?? unknown],
    [t("certificate.authority"), authority ? nameIn(language, authority) : unknown],
    [t("register.issuedOn"), issued_on ? format.dated(issued_on) : unknown],
    [t("register.validUntil"), valid_until ? format.dated(valid_until) : unknown],
    ...endFacts(t, format, certificate),
    ...(basis ? [[t("certificate.basis"), basis] as const] : []),
    [
      t("certificate.code"),
      <span key="code" className="font-table whitespace-nowrap">
        {groupedCode(certificate.code)}
      </span>,
    ],
  ];
  return <Facts facts={facts} />;
}

/** What keeps it running or ended it, where there is such a thing. */
function endFacts(t: Translate, format: Format, certificate: Certificate): Fact[] {
  const { extended_until, revoked_on, revocation_reason: reason } = certificate;
  const facts: Fact[] = [];
  if (extended_until) facts.push([t("certificate.extendedUntil"), format.date(extended_until)]);
  if (revoked_on) {
    const unknown = t("register.unknown");
    facts.push(
      [t("certificate.revokedOn"), format.date(revoked_on)],
      [t("certificate.revocationReason"), reason ? t(`revocation.${reason}`) : unknown],
      [t("certificate.revocationDecision"), certificate.revocation_decision_number ?? unknown],
    );
  }
  return facts;
}

/** The name in the page's language, and below it as the register writes it where that differs. */
function ProductName({ product }: { product: Certificate["product"] }) {
  const name = product.title ?? product.name;
  const isTranslated = product.title !== null && product.title !== product.name;
  return (
    <>
      {product.handle ? <LocalLink to={`/products/${product.handle}`}>{name}</LocalLink> : name}
      {isTranslated && (
        <span lang="vi" className="block text-sm text-muted">
          {product.name}
        </span>
      )}
    </>
  );
}
