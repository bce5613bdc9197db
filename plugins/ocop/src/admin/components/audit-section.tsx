import { useMemo } from "react";
import { useWords } from "../i18n/use-words";
import type { AuditEntry } from "../lib/audit";
import { useResource } from "../lib/use-resource";
import { HistoryList } from "./history-list";
import { TextLink } from "./recognition/text-link";
import { Resource } from "./resource";
import { Section } from "./section";
import { useHistory } from "./use-history";

/** A product or producer whose entries are gathered with those of what belongs to it. */
export type AuditRecord = `registered_product:${string}` | `producer:${string}`;

type Answer = { entries: AuditEntry[]; count: number };

const SHOWN = 10;

/** The newest entries of the audit log about a record, for the foot of its page. */
export function AuditSection({ record }: { record: AuditRecord }) {
  const query = useMemo(() => ({ record, limit: SHOWN }), [record]);
  const answer = useResource<Answer>("/admin/ocop/audit", query);
  return (
    <Resource of={answer}>{(found) => <AuditEntries record={record} answer={found} />}</Resource>
  );
}

function AuditEntries({ record, answer }: { record: AuditRecord; answer: Answer }) {
  const { t } = useWords();
  const entries = useHistory(answer.entries);
  return (
    <Section
      title={t("audit.section")}
      actions={
        answer.count > SHOWN ? (
          <TextLink to={`/ocop/audit?record=${encodeURIComponent(record)}`}>
            {t("audit.show_all", { count: answer.count })}
          </TextLink>
        ) : undefined
      }
    >
      <HistoryList entries={entries} />
    </Section>
  );
}
