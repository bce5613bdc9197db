import type { Metric } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import type { FiguresAnswer, Plan } from "../../lib/figure";
import { FIGURES_API, figurePage, todayInVietNam } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { TextLink } from "../recognition/text-link";
import { PaceBadge } from "./pace-badge";

/** The day on which a plan is judged: its last, or today while it runs. */
export function lastDayOf({ ends_on }: Plan): string {
  const today = todayInVietNam();
  return ends_on < today ? ends_on : today;
}

/** What a plan sets for a figure, and what was reached by its last day or today. */
export function PlanTarget({ plan, metric }: { plan: Plan; metric: Metric }) {
  const { t } = useWords();
  const { inUnit } = useFigureWords();
  const format = useFormats();
  const date = lastDayOf(plan);
  const hasBegun = plan.starts_on <= date;
  // The same address for every cell of a plan: it is asked for once.
  const { data } = useResource<FiguresAnswer>(hasBegun ? FIGURES_API : null, {
    ...{ plan: plan.code, date },
  });
  const target = plan.targets.find((one) => one.metric === metric.id);
  const found = data?.figures.find((one) => one.metric.id === metric.id);
  return (
    <span className="flex flex-col items-end gap-y-1">
      {target ? (
        <>
          <strong className="font-medium">
            {t("plans.target_cell", { target: inUnit(target.target, metric) })}
          </strong>
          <span className="text-ui-fg-subtle">
            {t("plans.due_cell", { date: format.date(target.due_on) })}
          </span>
          {target.baseline !== null && (
            <span className="text-ui-fg-subtle">
              {t("plans.baseline_cell", { baseline: inUnit(target.baseline, metric) })}
            </span>
          )}
        </>
      ) : (
        <span className="text-ui-fg-subtle">{t("figures.no_target")}</span>
      )}
      {!hasBegun && <span className="text-ui-fg-subtle">{t("plans.not_begun")}</span>}
      {found && (
        <TextLink to={figurePage(metric.id, { plan: plan.code, date })}>
          {t("plans.actual_cell", { actual: inUnit(found.total.headline, metric) })}
        </TextLink>
      )}
      {found?.target && <PaceBadge status={found.target.status} />}
    </span>
  );
}
