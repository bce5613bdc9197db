import { invalid, notFound } from "../dossier/refuse";
import { MODERN_CHANNEL_KINDS, type ChannelKind } from "../modules/ocop/rules/channel";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { PlanSettings } from "../modules/ocop/rules/figures/history";
import type { MetricId } from "../modules/ocop/rules/figures/metric";
import type { Citation } from "../types/citation";
import type { FigureDatabase } from "./figure-database";

export type PlanTargetRow = {
  metric: MetricId;
  baseline: number | null;
  target: number;
  due_on: CivilDate;
};

export type PlanRow = PlanSettings & {
  id: string;
  code: string;
  name_vi: string;
  name_en: string;
  number: string | null;
  issued_on: CivilDate | null;
  ends_on: CivilDate;
  unit_code: string | null;
  counted_kinds: ChannelKind[];
  counted_channels: string[];
  sources: Citation[];
  is_sample: boolean;
  targets: PlanTargetRow[];
};

const PLANS = `
select plan.id, plan.code, plan.name_vi, plan.name_en, plan.number, plan.issued_on, plan.starts_on,
  plan.ends_on, plan.unit_code, plan.counted_kinds, plan.counted_channels, plan.selling_days,
  plan.sources, plan.is_sample,
  (select coalesce(json_agg(json_build_object('metric', target.metric, 'baseline', target.baseline,
      'target', target.target, 'due_on', target.due_on) order by target.metric), '[]')
   from ocop_plan_target target where target.plan_id = plan.id and target.deleted_at is null) as targets
from ocop_plan plan
where plan.deleted_at is null
order by plan.starts_on desc, plan.code`;

/** All plans, the newest first. */
export async function readPlans(database: FigureDatabase): Promise<PlanRow[]> {
  return database<PlanRow>(PLANS, {});
}

/** Whether made-up entries are in the register: whatever is counted of it has them in it. */
export const hasSamples = (plans: readonly PlanRow[]) => plans.some(({ is_sample }) => is_sample);

/** What counts when no plan says anything: the year of the day, and what the plan of 2024 words. */
function withoutPlan(date: CivilDate, plans: readonly PlanRow[]): PlanRow {
  const year = date.slice(0, 4);
  return {
    id: "",
    code: "",
    name_vi: `Năm ${year} (chưa nhập kế hoạch)`,
    name_en: `Year ${year} (no plan entered)`,
    number: null,
    issued_on: null,
    starts_on: `${year}-01-01`,
    ends_on: `${year}-12-31`,
    unit_code: null,
    counted_kinds: [...MODERN_CHANNEL_KINDS],
    counted_channels: [],
    selling_days: 90,
    sources: [],
    is_sample: hasSamples(plans),
    targets: [],
  };
}

/**
 * The plan with a code; without one, the province's plan of the day, the last one begun where several run.
 * @throws MedusaError not_found for an unknown code; invalid_data for a day before the plan begins
 */
export async function planFor(
  database: FigureDatabase,
  { code, date }: { code: string | undefined; date: CivilDate },
): Promise<PlanRow> {
  const plans = await readPlans(database);
  if (code === undefined) {
    const running = plans.find(
      ({ unit_code, starts_on }) => unit_code === null && starts_on <= date,
    );
    return running ?? withoutPlan(date, plans);
  }
  const plan = plans.find((one) => one.code === code);
  if (!plan) throw notFound("kế hoạch", "plan");
  if (date < plan.starts_on) {
    throw invalid({
      vi: `Kế hoạch bắt đầu ngày ${plan.starts_on}: chọn ngày từ đó trở đi.`,
      en: `The plan begins on ${plan.starts_on}: choose a day from then on.`,
    });
  }
  return plan;
}
