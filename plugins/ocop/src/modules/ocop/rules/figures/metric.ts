import type { Words } from "../dossier/words";

/** What a figure may be counted apart by; those of people are for the staff, small cells hidden. */
export const REGISTER_DIMENSIONS = [
  "commune",
  "sector",
  "group",
  "set",
  "star",
  "legal_form",
  "channel_kind",
  "channel",
  "craft_village",
] as const;
export const PROGRAMME_DIMENSIONS = ["event_kind", "support_kind"] as const;
export const DIMENSIONS = [...REGISTER_DIMENSIONS, ...PROGRAMME_DIMENSIONS] as const;
export const PERSONAL_DIMENSIONS = ["gender", "ethnicity", "disability"] as const;
export type PersonalDimension = (typeof PERSONAL_DIMENSIONS)[number];
export type Dimension = (typeof DIMENSIONS)[number] | PersonalDimension;

/** What is counted: the parts of a rate with what they are a part of, or one number. */
export const RATE_MEASURES = ["denominator", "declared", "evidenced", "selling"] as const;
export const TRAINING_MEASURES = ["denominator", "trained"] as const;
export const COUNT_MEASURES = ["count"] as const;
export const MEASURES = [...RATE_MEASURES, "trained", ...COUNT_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

export const METRIC_IDS = [
  "modern_channel_producers",
  "modern_channel_products",
  "new_products",
  "new_four_star_products",
  "potential_five_star_products",
  "new_craft_village_products",
  "strengthened_producers",
  "trained_producers",
  "trade_promotion_events",
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** `register`: from the register's own rows; `programme`: from what the programme's modules record. */
export type MetricSource = "register" | "programme";

/** The definition of a figure. A change of what is counted is a new version; published ones name theirs. */
export type Metric = {
  id: MetricId;
  version: number;
  name: Words;
  unit: "percent" | "products" | "producers" | "events";
  numerator: Words;
  denominator: Words | null;
  source: MetricSource;
  source_words: Words;
  /** Which measure is held against the target. */
  headline: Measure;
  measures: readonly Measure[];
  dimensions: readonly Dimension[];
  direction: "more" | "less";
  /** What the plan of 2024 sets, for a plan that sets nothing itself; null: no number in it. */
  baseline: number | null;
  target: number | null;
  /** Last day by which the target is to be reached; null: none. */
  target_on: string | null;
  caveats: Words;
};

/** One number of a figure apart; `key` is a code, empty where the register says nothing. */
export type Cell = { key: string; values: Partial<Record<Measure, number>> };

/** A figure on a day as it was known at an instant, with everything it is counted apart by. */
export type Figure = {
  total: Cell["values"];
  breakdowns: Partial<Record<Dimension, Cell[]>>;
};
