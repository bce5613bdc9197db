import type { Language } from "~/i18n/language";

type Both = Record<Language, string>;

/** The parts of a rate with what they are a part of, or one number; null: a hidden small cell. */
export type Values = {
  denominator?: number | null;
  declared?: number | null;
  evidenced?: number | null;
  selling?: number | null;
  trained?: number | null;
  count?: number | null;
};
export type Measure = keyof Values;
export type Unit = "percent" | "products" | "producers" | "events";
export type PaceStatus = "reached" | "on_pace" | "push" | "slow" | "falling";

export type Metric = {
  id: string;
  version: number;
  name: Both;
  unit: Unit;
  numerator: Both;
  denominator: Both | null;
  source_words: Both;
  headline: Measure;
  caveats: Both;
};

/** `headline` is in the metric's unit; null: of nothing. */
export type Total = { values: Values; percents: Values; headline: number | null };

export type FigureCell = { key: string; label: Both; values: Values; percents: Values };

export type Target = {
  target: number;
  starts_on: string;
  due_on: string;
  /** What even progress would have reached by the day. */
  expected: number;
  status: PaceStatus | null;
  /** Still missing, in what is counted. */
  missing: number | null;
  needed_per_month: number | null;
};

export type Plan = {
  code: string;
  name_vi: string;
  name_en: string;
  number: string | null;
  issued_on: string | null;
  starts_on: string;
  ends_on: string;
  /** Whether its figures are made up, to be tried out. */
  is_sample: boolean;
};

/** A figure of the province as the backend reports it. */
export type Figure = {
  metric: Metric;
  date: string;
  plan: Plan;
  total: Total;
  target: Target | null;
  breakdowns: Partial<Record<string, FigureCell[]>>;
  trend: { date: string; total: Total }[];
};

export const LEVELS = ["declared", "evidenced", "selling"] as const;
export type Level = (typeof LEVELS)[number];

/** Cells with something in them, the greatest share first, then the greatest number. */
export function ranked(cells: readonly FigureCell[], level: Level = "evidenced"): FigureCell[] {
  const share = ({ percents }: FigureCell) => percents[level] ?? 0;
  const whole = ({ values }: FigureCell) => values.denominator ?? 0;
  return cells
    .filter((cell) => whole(cell) > 0)
    .sort((a, b) => share(b) - share(a) || whole(b) - whole(a));
}
