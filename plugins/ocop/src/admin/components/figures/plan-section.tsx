import { Badge, Button } from "@medusajs/ui";
import type { ReactNode } from "react";
import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import { CHANNEL_KIND_WORDS } from "../../../modules/ocop/rules/figures/words";
import { useWords } from "../../i18n/use-words";
import { pathWith } from "../../lib/api";
import type { Plan, PlanChannel } from "../../lib/figure";
import { FIGURES_PAGE } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";
import { Section } from "../section";
import { FigureTable } from "./figure-table";
import { lastDayOf, PlanTarget } from "./plan-target";

type PlanSectionProps = {
  area: string;
  plans: Plan[];
  channels: PlanChannel[];
  /** Null: the reader may not change them. */
  onEdit: ((plan: Plan) => void) | null;
};

/** The plans of an area side by side: what each sets, what counts, and what was reached. */
export function PlanSection({ area, plans, channels, onEdit }: PlanSectionProps) {
  const { t } = useWords();
  const { name, say } = useFigureWords();
  const format = useFormats();
  const channelName = (code: string) => {
    const channel = channels.find((one) => one.code === code);
    return channel ? name(channel) : code;
  };
  const row = (key: string, label: string, cell: (plan: Plan) => ReactNode) => ({
    key,
    name: label,
    cells: plans.map(cell),
  });
  return (
    <Section title={area}>
      <FigureTable
        wraps
        caption={t("plans.table", { area })}
        headings={[t("plans.title"), ...plans.map(name)]}
        rows={[
          row("period", t("plans.period"), ({ starts_on, ends_on }) =>
            t("plans.period_line", {
              from: format.date(starts_on),
              until: format.date(ends_on),
            }),
          ),
          row("number", t("plans.number"), ({ number }) => number ?? "–"),
          row("kinds", t("plans.kinds"), ({ counted_kinds }) =>
            counted_kinds.map((kind) => say(CHANNEL_KIND_WORDS[kind])).join(", "),
          ),
          row("channels", t("plans.channels"), ({ counted_channels }) =>
            counted_channels.length === 0
              ? t("plans.no_channels")
              : counted_channels.map(channelName).join(", "),
          ),
          row("selling_days", t("plans.selling_days"), ({ selling_days }) =>
            t("plans.selling_days_line", { count: selling_days }),
          ),
          ...METRICS.map((metric) =>
            row(metric.id, say(metric.name), (plan) => <PlanTarget plan={plan} metric={metric} />),
          ),
          row("actions", t("figures.part.figures"), (plan) => (
            <span className="flex flex-wrap items-center justify-end gap-2">
              {plan.is_sample && <Badge size="2xsmall">{t("plans.sample")}</Badge>}
              <TextLink to={pathWith(FIGURES_PAGE, { plan: plan.code, date: lastDayOf(plan) })}>
                {t("plans.open")}
              </TextLink>
              {onEdit && (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("plans.edit_named", { name: name(plan) })}
                  onClick={() => onEdit(plan)}
                >
                  {t("common.edit")}
                </Button>
              )}
            </span>
          )),
        ]}
      />
    </Section>
  );
}
