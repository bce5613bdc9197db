import { Text } from "@medusajs/ui";
import { Facts } from "../../../../components/facts";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import type { Producer } from "../producer";

/** A branch's tax code is written 10-3. */
function writtenTaxCode(taxCode: string | null): string | null {
  return taxCode?.length === 13 ? `${taxCode.slice(0, 10)}-${taxCode.slice(10)}` : taxCode;
}

/** What the register says of a producer. */
export function FactsSection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section
      title={t("producers.facts")}
      subtitle={t("common.updated_at", { time: format.instant(producer.updated_at) })}
    >
      <Facts
        items={[
          { label: t("producers.legal_name"), value: producer.legal_name },
          { label: t("producers.tax_code"), value: writtenTaxCode(producer.tax_code) },
          {
            label: t("producers.registration_number"),
            value: producer.registration_number,
            note: producer.registered_by ?? undefined,
          },
          { label: t("producers.registered_on"), value: format.date(producer.registered_on) },
          {
            label: t("producers.unit"),
            value: producer.administrative_unit?.full_name ?? null,
            note: producer.address ?? undefined,
          },
          { label: t("producers.legacy_place"), value: producer.legacy_place },
          { label: t("producers.phone"), value: producer.phone },
          { label: t("producers.email"), value: producer.email },
          { label: t("producers.website"), value: producer.website },
          { label: t("producers.craft_village"), value: producer.craft_village },
          { label: t("producers.handle"), value: producer.handle },
        ]}
      />
    </Section>
  );
}

/** The producer's own words, to read. */
export function StorySection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  return (
    <Section title={t("producers.own_words")} subtitle={t("producers.own_words_hint")}>
      <Text size="small" className="text-ui-fg-subtle whitespace-pre-line px-6 py-4">
        {producer.story ?? t("producers.no_story")}
      </Text>
    </Section>
  );
}
