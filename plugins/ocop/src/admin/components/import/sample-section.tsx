import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { SampleCertification } from "../../lib/import";
import { useFormats } from "../../lib/use-formats";
import { Section } from "../section";

/** The first recognitions that an import would write. */
export function SampleSection({ certifications }: { certifications: SampleCertification[] }) {
  const { t } = useWords();
  const format = useFormats();
  if (certifications.length === 0) return null;
  return (
    <Section title={t("imports.sample")}>
      <ul className="divide-y">
        {certifications.map((one) => (
          <li key={one.row} className="px-6 py-3">
            <Text size="small" weight="plus" leading="compact">
              {one.product_name} · {one.producer_name}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("imports.certification_line", {
                star: one.star,
                decision: one.decision_number,
                from: format.date(one.issued_on),
                until: format.date(one.valid_until),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
