import type { ChannelKind } from "../../modules/ocop/rules/channel";
import { METRICS } from "../../modules/ocop/rules/figures/metrics";
import type { MetricId } from "../../modules/ocop/rules/figures/metric";
import type { Plan } from "./figure";

export type TargetDraft = {
  target: number | null;
  baseline: number | null;
  due_on: string | null;
};

/** What a person has typed of a plan. */
export type PlanDraft = {
  code: string;
  name_vi: string;
  name_en: string;
  number: string;
  issued_on: string | null;
  starts_on: string | null;
  ends_on: string | null;
  unit_code: string | null;
  counted_kinds: ChannelKind[];
  counted_channels: string[];
  selling_days: number | null;
  targets: Record<MetricId, TargetDraft>;
};

const NO_TARGET: TargetDraft = { target: null, baseline: null, due_on: null };
const USUAL_SELLING_DAYS = 90;
const MODERN: ChannelKind[] = ["supermarket", "convenience_store", "ecommerce_platform"];

/** A plan as a form shows it; null: a new one, of a commune (null: the province). */
export function planDraft(plan: Plan | null, unit_code: string | null): PlanDraft {
  const targets = Object.fromEntries(
    METRICS.map(({ id }) => {
      const set = plan?.targets.find(({ metric }) => metric === id);
      return [
        id,
        set ? { target: set.target, baseline: set.baseline, due_on: set.due_on } : { ...NO_TARGET },
      ];
    }),
  ) as PlanDraft["targets"];
  if (plan === null) {
    return {
      ...{ code: "", name_vi: "", name_en: "", number: "", issued_on: null },
      ...{ starts_on: null, ends_on: null, unit_code, targets },
      ...{ counted_kinds: MODERN, counted_channels: [], selling_days: USUAL_SELLING_DAYS },
    };
  }
  const { code, name_vi, name_en, number, issued_on, starts_on, ends_on } = plan;
  const { counted_kinds, counted_channels, selling_days } = plan;
  return {
    ...{ code, name_vi, name_en, number: number ?? "", issued_on, starts_on, ends_on, targets },
    ...{ unit_code: plan.unit_code, counted_kinds, counted_channels, selling_days },
  };
}

/** Whether enough is typed to send it: the rest the server says. */
export const isComplete = (draft: PlanDraft) =>
  [draft.code, draft.name_vi, draft.name_en].every((text) => text.trim() !== "") &&
  draft.starts_on !== null &&
  draft.ends_on !== null &&
  draft.counted_kinds.length > 0;

/** What the API takes; a target without a day of its own is due on the plan's last day. */
export function planBody({ code: _code, targets, selling_days, ...facts }: PlanDraft) {
  return {
    ...facts,
    selling_days: selling_days ?? USUAL_SELLING_DAYS,
    targets: METRICS.flatMap(({ id: metric }) => {
      const { target, baseline, due_on } = targets[metric];
      return target === null ? [] : [{ metric, target, baseline, due_on: due_on ?? facts.ends_on }];
    }),
  };
}

/** Plans of an area below each other in time, the province's (null) first. */
export function plansByArea(plans: readonly Plan[]): { unit_code: string | null; plans: Plan[] }[] {
  const areas = [...new Set(plans.map(({ unit_code }) => unit_code))];
  return areas
    .sort((left, right) => (left ?? "").localeCompare(right ?? ""))
    .map((unit_code) => ({
      unit_code,
      plans: plans
        .filter((plan) => plan.unit_code === unit_code)
        .sort((left, right) => left.starts_on.localeCompare(right.starts_on)),
    }));
}
