import { useMemo, type ReactNode } from "react";
import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import type { plans as planWords } from "../../i18n/vi/figures";
import { useWords } from "../../i18n/use-words";
import type { AuditEntry } from "../../lib/audit";
import { useResource } from "../../lib/use-resource";
import { HistoryList } from "../history-list";
import { Resource } from "../resource";
import { Section } from "../section";
import { useHistory } from "../use-history";

const SHOWN = 10;
const FIELDS = {
  counted_kinds: "kinds",
  counted_channels: "channels",
  unit_code: "area",
  metric: "figure",
  is_sample: "sample",
} as const;
/** Says nothing to a person: the target stands with its figure. */
const HIDDEN = "plan_id";
const NAMED = [
  ...(["code", "name_vi", "name_en", "number", "issued_on", "starts_on", "ends_on"] as const),
  ...(["selling_days", "sources", "target", "baseline", "due_on"] as const),
] satisfies (keyof typeof planWords)[];

/** Who changed which plan or target, when and from what, the newest first. */
export function PlanHistory() {
  const query = useMemo(() => ({ entity: "plan,plan_target", limit: SHOWN }), []);
  const answer = useResource<{ entries: AuditEntry[] }>("/admin/ocop/audit", query);
  return <Resource of={answer}>{({ entries }) => <History entries={entries} />}</Resource>;
}

function History({ entries }: { entries: AuditEntry[] }) {
  const { t, language } = useWords();
  const inWords = (field: string, value: ReactNode): ReactNode => {
    if (field === "metric") {
      return METRICS.find(({ id }) => id === value)?.name[language] ?? value;
    }
    if (field !== "is_sample" || typeof value !== "string") return value;
    return t(value === "true" ? "common.yes" : "common.no");
  };
  const history = useHistory(entries).map(({ changes, ...entry }) => ({
    ...entry,
    changes: changes
      .filter(({ field }) => field !== HIDDEN)
      .map(({ field, before, after }) => ({
        field,
        before: inWords(field, before),
        after: inWords(field, after),
      })),
  }));
  const labelOf = (field: string) => {
    const named = NAMED.find((one) => one === field);
    if (named !== undefined) return t(`plans.${named}`);
    const renamed = Object.entries(FIELDS).find(([one]) => one === field);
    return renamed ? t(`plans.${renamed[1]}`) : field;
  };
  return (
    <Section title={t("plans.history")}>
      <HistoryList entries={history} labelOf={labelOf} />
    </Section>
  );
}
