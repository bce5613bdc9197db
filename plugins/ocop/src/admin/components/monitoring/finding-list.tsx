import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { Section } from "../section";
import { FindingBadge } from "./badges";
import { RemedyDrawer } from "./inspection-drawers";
import type { Finding, Inspection } from "./types";

/** What an inspection found, with where each finding stands today. */
export function FindingList({ inspection }: { inspection: Inspection }) {
  const { t } = useWords();
  const format = useFormats();
  const [chosen, setChosen] = useState<Finding | null>(null);
  return (
    <Section title={t("monitoring.finding.title")}>
      {inspection.findings.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("monitoring.finding.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {inspection.findings.map((finding) => (
            <li
              key={finding.id}
              className="flex flex-wrap items-start justify-between gap-3 px-6 py-4"
            >
              <div className="flex min-w-0 flex-col gap-y-1">
                <div className="flex flex-wrap items-center gap-2">
                  <Text size="small" weight="plus" leading="compact">
                    {t(`monitoring.finding.subjects.${finding.subject}`)}
                  </Text>
                  <FindingBadge status={finding.status} />
                </div>
                <Text size="small" className="break-words">
                  {finding.description}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {finding.remedied_on === null
                    ? finding.due_on !== null &&
                      `${t("monitoring.finding.due_on")} ${format.date(finding.due_on)} · ${format.daysLeft(finding.days_left ?? 0)}`
                    : `${t("monitoring.finding.remedied_on")} ${format.date(finding.remedied_on)}`}
                  {finding.remedy_note !== null && ` · ${finding.remedy_note}`}
                </Text>
              </div>
              {finding.status !== "remedied" && (
                <Button size="small" variant="secondary" onClick={() => setChosen(finding)}>
                  {t("monitoring.finding.remedy")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <RemedyDrawer
          inspectionId={inspection.id}
          finding={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  );
}
