import { Text } from "@medusajs/ui";
import type { Comparison } from "../../../figures/comparison";
import type { FigureReport } from "../../../figures/report";
import type { ReportTotal } from "../../../figures/total";
import type { Metric } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import type { SentChange } from "../../lib/figure";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { Resource } from "../resource";
import { Section } from "../section";
import { ChangeList } from "./change-list";
import { FigureTable } from "./figure-table";

const SHOWN = 20;

type ComparisonSectionProps = { figure: FigureReport; compared: Comparison };

/** The figure on another day: what differs, and how much of that was only recorded later. */
export function ComparisonSection({ figure, compared }: ComparisonSectionProps) {
  const { t } = useWords();
  const { measure, signed } = useFigureWords();
  const format = useFormats();
  const { metric, total, date } = figure;
  const { corrected } = compared.reported;
  const then = format.date(compared.date);
  const columns: [string, ReportTotal | null][] = [
    [t("figures.compared.now", { date: format.date(date) }), total],
    [t("figures.compared.then", { date: then }), compared.total],
    [t("figures.compared.reported", { date: then }), compared.reported.total],
  ];
  return (
    <Section title={t("figures.compared.title", { date: then })}>
      <FigureTable
        caption={t("figures.compared.title", { date: then })}
        headings={[t("figures.compared.measure"), ...columns.map(([heading]) => heading)]}
        rows={metric.measures.map((one) => ({
          key: one,
          name: measure(one),
          cells: columns.map(([, whole]) =>
            whole ? <Counted metric={metric} total={whole} measure={one} /> : "–",
          ),
        }))}
      />
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Text size="small" data-difference="days">
          {t("figures.compared.difference")}: {signed(compared.difference, metric)}
        </Text>
        <Text size="small" data-difference="corrected">
          {corrected === 0 && t("figures.compared.same", { date: then })}
          {corrected === null && t("figures.compared.unrecorded", { date: then })}
          {corrected !== 0 &&
            corrected !== null &&
            `${t("figures.compared.corrected")}: ${signed(corrected, metric)}`}
        </Text>
      </div>
      {corrected !== 0 && <Reasons compared={compared} knownAt={figure.known_at} />}
    </Section>
  );
}

type CountedProps = { metric: Metric; total: ReportTotal; measure: Metric["headline"] };

function Counted({ metric, total, measure }: CountedProps) {
  const words = useFigureWords();
  const value = total.values[measure] ?? null;
  if (metric.unit !== "percent" || measure === "denominator") return words.plain(value);
  return `${words.plain(value)} (${words.percent(total, measure)})`;
}

function Reasons({ compared, knownAt }: { compared: Comparison; knownAt: string }) {
  const { t } = useWords();
  const format = useFormats();
  const answer = useResource<{ changes: SentChange[] }>("/admin/ocop/figure-changes", {
    ...{ date: compared.date, since: compared.reported.known_at },
    ...{ known_at: knownAt, limit: SHOWN },
  });
  const title = t("figures.compared.why", { date: format.date(compared.date) });
  return (
    <div className="flex flex-col gap-y-2 py-4">
      <Text size="small" weight="plus" className="px-6">
        {title}
      </Text>
      <Resource of={answer}>
        {({ changes }) => <ChangeList changes={changes} empty={t("figures.compared.none")} />}
      </Resource>
    </div>
  );
}
