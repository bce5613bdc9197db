import { Copy, Text } from "@medusajs/ui";
import type { Listing } from "../../../register/listings";
import type { Citation } from "../../../types/citation";
import { useWords } from "../../i18n/use-words";
import { certificateAddress } from "../../lib/certificate-address";
import type { CertificationDetail } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";
import { Section } from "../section";
import { CertificationBadge } from "../status-badge";
import { OutsideLink, TextLink } from "./text-link";
import { useRecognitionWords } from "./use-recognition-words";

type Part = { certification: CertificationDetail };

/** Today's verdict with the article it rests on, and what comes next. */
export function VerdictSection({ certification, asOf }: Part & { asOf: string }) {
  const { t } = useWords();
  const format = useFormats();
  const words = useRecognitionWords();
  const { renewal_window: window, days_left, longest_extension: longest } = certification;
  return (
    <Section
      title={t("certification.verdict")}
      subtitle={t("common.as_of", { date: format.date(asOf) })}
      actions={<CertificationBadge status={certification.status} />}
    >
      <Facts
        items={[
          { label: t("certification.basis"), value: words.article(certification.legal_basis) },
          {
            label: t("certification.valid_until"),
            value: format.dated(certification.valid_until),
            note: days_left === null ? undefined : format.daysLeft(days_left),
          },
          {
            label: t("certification.renewal_window"),
            value: window
              ? t("certification.from_to", {
                  from: format.date(window.opens_on),
                  until: format.date(window.closes_on),
                })
              : t("common.none"),
            note:
              longest === null
                ? undefined
                : t("certification.longest_extension", { date: format.date(longest) }),
          },
          {
            label: t("certification.decides_badge"),
            value: certification.is_newest
              ? t("certification.decides_badge_yes")
              : t("certification.decides_badge_no"),
          },
          ...useEndings(certification),
        ]}
      />
    </Section>
  );
}

/** An extension and a revocation, where there is one. */
function useEndings(certification: CertificationDetail): Fact[] {
  const { t } = useWords();
  const format = useFormats();
  const { extended_until, extension_filed_on, revoked_on, revocation_reason } = certification;
  const extension: Fact[] =
    extended_until === null
      ? []
      : [
          {
            label: t("certification.extended_until"),
            value: format.date(extended_until),
            note: certification.extension_note ?? undefined,
          },
          {
            label: t("certification.extension_filed_on"),
            value: format.date(extension_filed_on),
          },
        ];
  if (revoked_on === null) return extension;
  return [
    ...extension,
    { label: t("certification.revoked_on"), value: format.date(revoked_on) },
    {
      label: t("certification.revocation_reason"),
      value: revocation_reason && t(`certification.revocation.${revocation_reason}`),
      note: certification.revocation_note ?? undefined,
    },
    {
      label: t("certification.revocation_decision_number"),
      value: certification.revocation_decision_number,
    },
  ];
}

/** The decision and the certificate as the register keeps them. */
export function DecisionSection({ certification }: Part) {
  const { t, language } = useWords();
  const format = useFormats();
  const { authority, authority_level, kind } = certification;
  const level = authority_level && t(`certification.authority_level.${authority_level}`);
  return (
    <Section title={t("certification.facts")}>
      <Facts
        items={[
          {
            label: t("certification.star"),
            value: t("common.star", { count: certification.star }),
          },
          { label: t("certification.decision_number"), value: certification.decision_number },
          { label: t("certification.certificate_number"), value: certification.certificate_number },
          { label: t("certification.issued_on"), value: format.dated(certification.issued_on) },
          {
            label: t("certification.authority"),
            value: authority ? (language === "vi" ? authority.name_vi : authority.name_en) : level,
          },
          { label: t("certification.kind"), value: kind && t(`status.assessment_kind.${kind}`) },
          { label: t("certification.producer"), value: certification.producer.name },
          { label: t("certification.unit"), value: certification.unit?.name ?? null },
        ]}
      />
    </Section>
  );
}

/** The address that everybody may read, for people and for print. */
export function PublicPageSection({ certification: { code } }: Part) {
  const { t } = useWords();
  const { page, qr } = certificateAddress(code);
  return (
    <Section
      title={t("certification.public_page")}
      actions={<OutsideLink href={qr}>{t("certification.qr")}</OutsideLink>}
    >
      <Facts
        items={[
          {
            label: t("certification.code"),
            value: (
              <span className="flex items-center gap-x-2 break-all font-mono">
                {code}
                <Copy content={code} aria-label={t("certification.copy_code")} />
              </span>
            ),
          },
          {
            label: t("certification.address"),
            value: (
              <span className="flex items-center gap-x-2">
                <OutsideLink href={page}>{t("certification.open_page")}</OutsideLink>
                <Copy content={page} aria-label={t("certification.copy_address")} />
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** Which listings of the shop show the badge. */
export function ListingsSection({ listings }: { listings: Listing[] }) {
  const { t } = useWords();
  return (
    <Section title={t("certification.listings")}>
      {listings.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("certification.no_listings")}
        </Text>
      ) : (
        <ul className="divide-y">
          {listings.map(({ id, title }) => (
            <li key={id} className="px-6 py-3">
              <TextLink to={`/products/${id}`}>{title}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Where the recognition is attested. */
export function SourcesSection({ sources }: { sources: Citation[] }) {
  const { t, language } = useWords();
  return (
    <Section title={t("certification.sources")}>
      {sources.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("certification.no_sources")}
        </Text>
      ) : (
        <ul className="divide-y">
          {sources.map(({ citation_vi, citation_en, url }) => {
            const citation = language === "vi" ? citation_vi : citation_en;
            return (
              <li key={citation_vi} className="txt-compact-small break-words px-6 py-3">
                {url === null ? citation : <OutsideLink href={url}>{citation}</OutsideLink>}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
