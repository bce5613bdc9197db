import { Text } from "@medusajs/ui";
import { useWords } from "../i18n/use-words";
import { useFormats } from "../lib/use-formats";
import { useResource } from "../lib/use-resource";
import { Facts, type Fact } from "./facts";
import { Resource } from "./resource";
import { Section } from "./section";
import { CertificationBadge } from "./status-badge";
import type { Registration } from "./registration";

/** What the register says of a product today; calm about a product that it does not know. */
export function RegistrationSection({ productId }: { productId: string }) {
  const { t } = useWords();
  const answer = useResource<{ registration: Registration }>(
    `/admin/ocop/products/${productId}/registration`,
  );
  if (answer.error?.status === 404) {
    return (
      <Section title={t("registration.title")} subtitle={t("registration.not_registered")}>
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("registration.not_registered_hint")}
        </Text>
      </Section>
    );
  }
  return (
    <Resource of={answer}>
      {({ registration }) => <RegistrationFacts registration={registration} />}
    </Resource>
  );
}

function RegistrationFacts({ registration }: { registration: Registration }) {
  const { t } = useWords();
  const format = useFormats();
  const { badge, certifications } = registration;
  return (
    <Section
      title={t("registration.title")}
      subtitle={t("common.as_of", { date: format.date(badge.as_of) })}
      actions={<CertificationBadge status={badge.certification_status} />}
    >
      <Facts items={[...useRecognitionFacts(registration), ...useIdentityFacts(registration)]} />
      {certifications.length > 1 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("registration.earlier", { count: certifications.length - 1 })}
        </Text>
      )}
    </Section>
  );
}

function useRecognitionFacts({ badge, certifications }: Registration): Fact[] {
  const { t } = useWords();
  const format = useFormats();
  const [newest] = certifications;
  const potential = badge.potential_five_star ? t("registration.potential") : undefined;
  if (!newest || badge.last_star === null) {
    return [{ label: t("registration.star"), value: t("common.none"), note: potential }];
  }
  const shown = badge.star === null ? "registration.star_hidden" : "registration.star_shown";
  return [
    {
      label: t("registration.star"),
      value: t("common.star", { count: badge.last_star }),
      note: [t(shown), potential].filter(Boolean).join("; "),
    },
    { label: t("registration.issued_on"), value: format.dated(badge.issued_on) },
    newest.revoked_on === null
      ? {
          label: t("registration.valid_until"),
          value: format.dated(badge.valid_until),
          note: badge.days_left === null ? undefined : format.daysLeft(badge.days_left),
        }
      : { label: t("registration.revoked_on"), value: format.date(newest.revoked_on) },
    { label: t("registration.decision"), value: newest.decision_number },
  ];
}

function useIdentityFacts({ name, producer, product_set: set }: Registration): Fact[] {
  const { t, language } = useWords();
  const place = producer.administrative_unit?.full_name ?? producer.legacy_place;
  const form = t(`status.legal_form.${producer.legal_form}`);
  return [
    {
      label: t("registration.producer"),
      value: producer.name,
      note: [form, place].filter(Boolean).join(" · "),
    },
    {
      label: t("registration.product_set"),
      value: `${set.number}. ${language === "vi" ? set.name_vi : set.name_en}`,
    },
    { label: t("registration.registered_product"), value: name },
  ];
}
