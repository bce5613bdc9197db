import type { Change } from "../../figures/changes";
import type { MissingRow } from "../../figures/missing";
import type { PlanRow } from "../../figures/plans";
import type { FigureEntry, FigureRow } from "../../figures/read-rows";
import type { FigureReport, ReportCell } from "../../figures/report";
import type { CheckedSnapshot } from "../../figures/snapshots";
import type { TrendPoint } from "../../figures/trend";
import type { Words } from "../../modules/ocop/rules/dossier/words";
import {
  PERSONAL_DIMENSIONS,
  type Dimension,
  type Measure,
  type Metric,
} from "../../modules/ocop/rules/figures/metric";

/** As JSON carries it: instants are ISO 8601 texts. */
type Sent<Row> = { [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] };

export type SentChange = Sent<Change>;
export type SentSnapshot = Omit<Sent<CheckedSnapshot>, "changes"> & { changes: SentChange[] };
export type Plan = Omit<PlanRow, "id">;
export type PlanChannel = { code: string; kind: PlanRow["counted_kinds"][number] } & Record<
  "name_vi" | "name_en",
  string
>;

export type Headline = Pick<FigureReport, "metric" | "total" | "target" | "compared">;
export type FiguresAnswer = { figures: Headline[]; plan: Plan; date: string; known_at: string };
export type FigureAnswer = { figure: FigureReport };
export type TrendAnswer = { points: TrendPoint[] };
export type PlansAnswer = { plans: Plan[]; channels: PlanChannel[] };
type Page = { count: number; limit: number; offset: number; date: string; known_at: string };
export type RowsAnswer = Page & {
  label: Words | null;
  rows: FigureRow[];
  /** What the programme recorded, where a number counts that itself. */
  entries: FigureEntry[];
};
export type MissingAnswer = Page & { rows: MissingRow[] };

export const isPersonal = (dimension: Dimension) =>
  PERSONAL_DIMENSIONS.some((personal) => personal === dimension);

/** What of a figure is drawn and put in percent: every measure but the whole. */
export const partsOf = ({ measures }: Pick<Metric, "measures">): Measure[] =>
  measures.filter((measure) => measure !== "denominator");

/** Whether the figure is a part of a whole. */
export const isRate = ({ measures }: Pick<Metric, "measures">) => measures.includes("denominator");

/** What rows are of: producers or products. */
export const subjectOf = ({ id, unit }: Pick<Metric, "id" | "unit">): "producers" | "products" =>
  unit === "products" || id === "modern_channel_products" ? "products" : "producers";

type Sized = Pick<ReportCell, "key" | "values" | "percents">;

/** The highest first, by what the metric is about and then by how many there are; hidden ones last. */
export function sortedCells<Cell extends Sized>(
  cells: readonly Cell[],
  { headline }: Pick<Metric, "headline">,
): Cell[] {
  const rank = ({ values, percents }: Cell) =>
    [percents[headline] ?? values[headline], values.denominator].map((one) => one ?? -1);
  return [...cells].sort((left, right) => {
    const [a = -1, b = -1] = rank(left);
    const [c = -1, d = -1] = rank(right);
    return c - a || d - b || (left.key < right.key ? -1 : 1);
  });
}

/** The upper edge of a chart: the next round number above all values. */
export function roundAbove(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / step) * step;
}
