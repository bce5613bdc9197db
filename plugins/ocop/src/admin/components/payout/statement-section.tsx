import { Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import type { Statement } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { Facts } from "../facts";
import { RecordList } from "../record-list";
import { Resource } from "../resource";
import { Section } from "../section";
import { DownloadButton } from "../download-button";
import { MonthField } from "./month-field";

type StatementSectionProps = {
  producerId: string;
  month: string;
  onMonth: (month: string) => void;
};

/** A producer's month in the ledger, and the files to hand over. */
export function StatementSection({ producerId, month, onMonth }: StatementSectionProps) {
  const { t, language } = useWords();
  const path = `/admin/ocop/producers/${producerId}/statement`;
  const query = useMemo(() => ({ month }), [month]);
  const answer = useResource<{ statement: Statement }>(path, query);
  return (
    <>
      <Section title={t("payout.statement")}>
        <div className="flex flex-wrap items-end gap-3 px-6 py-4">
          <div className="w-48">
            <MonthField value={month} onChange={onMonth} />
          </div>
          {(["xlsx", "pdf"] as const).map((format) => (
            <DownloadButton
              key={format}
              label={format.toUpperCase()}
              path={path}
              query={{ month, language, format }}
              fileName={`${month}.${format}`}
            />
          ))}
        </div>
      </Section>
      <Resource of={answer}>{({ statement }) => <Lines statement={statement} />}</Resource>
    </>
  );
}

function Lines({ statement }: { statement: Statement }) {
  const { t } = useWords();
  const format = useFormats();
  const { vat_withheld_vnd: vat, pit_withheld_vnd: pit } = statement;
  return (
    <>
      <Section title={t("payout.statement_of", { month: format.month(statement.month) })}>
        <Facts
          items={[
            { label: t("payout.opening"), value: format.money(statement.opening_vnd) },
            { label: t("payout.closing"), value: format.money(statement.closing_vnd) },
            {
              label: t("payout.tax_withheld"),
              value: format.money(vat + pit),
              note:
                vat + pit > 0
                  ? t("payout.tax_parts", { vat: format.money(vat), pit: format.money(pit) })
                  : undefined,
            },
          ]}
        />
      </Section>
      <Section title={t("payout.lines")}>
        <RecordList
          empty={t("payout.lines_empty")}
          records={statement.lines.map((line, index) => ({
            id: String(index),
            title: t(`payout.kinds.${line.kind}`),
            notes: [[format.date(line.occurred_on), line.reference].filter(Boolean).join(" · ")],
            aside: <Text size="small">{format.money(line.amount_vnd)}</Text>,
          }))}
        />
      </Section>
    </>
  );
}
