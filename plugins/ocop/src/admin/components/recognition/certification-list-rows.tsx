import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { CertificationRow } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { CertificationBadge } from "../status-badge";
import { TextLink } from "./text-link";

type CertificationListRowsProps = { certifications: CertificationRow[]; empty: string };

/** Recognitions of one product: rows of a `Section`. */
export function CertificationListRows({ certifications, empty }: CertificationListRowsProps) {
  const { t } = useWords();
  const format = useFormats();
  if (certifications.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {empty}
      </Text>
    );
  }
  return (
    <ul className="divide-y">
      {certifications.map(({ id, star, status, issued_on, valid_until, decision_number }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div>
            <TextLink to={`/ocop/certifications/${id}`}>
              {[t("common.star", { count: star }), decision_number].filter(Boolean).join(" · ")}
            </TextLink>
            {issued_on && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("certification.from_to", {
                  from: format.dated(issued_on),
                  until: format.dated(valid_until),
                })}
              </Text>
            )}
          </div>
          <CertificationBadge status={status} />
        </li>
      ))}
    </ul>
  );
}
