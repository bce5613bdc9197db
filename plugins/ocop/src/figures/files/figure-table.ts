import type { Dimension, Measure } from "../../modules/ocop/rules/figures/metric";
import { DIMENSION_WORDS, MEASURE_WORDS, PACE_WORDS } from "../../modules/ocop/rules/figures/words";
import type { SheetLanguage } from "../../sheets/rules/sheet-column";
import type { FigureReport, ReportCell } from "../report";

export type TableCell = string | number | null;
export type FigureTable = { headers: string[]; rows: TableCell[][] };

const WORDS = {
  vi: {
    by: "Chia theo",
    part: "Phần",
    code: "Mã",
    all: "Toàn bộ",
    hidden: "ẩn",
    percent: (measure: string) => `${measure}, %`,
    name: "Chỉ tiêu",
    unit: "Đơn vị",
    version: "Phiên bản định nghĩa",
    numerator: "Tử số",
    denominator: "Mẫu số",
    source: "Nguồn",
    caveats: "Lưu ý",
    date: "Số liệu đến ngày",
    known: "Theo những gì đã ghi nhận đến",
    plan: "Kế hoạch",
    kinds: "Kênh được tính",
    sample: "Có số liệu mẫu, hư cấu",
    target: "Mục tiêu",
    due: "Hạn",
    baseline: "Đầu kỳ",
    expected: "Tiến độ cần có",
    status: "Đánh giá",
    needed: "Cần thêm mỗi tháng",
    actual: "Thực hiện",
    yes: "Có",
    no: "Không",
    none: "Chưa có ghi nhận",
    compared: "So với ngày",
    that_day: "Thực hiện ngày đó",
    difference: "Chênh lệch",
    corrected: "Ngày đó thay đổi do ghi nhận sau",
  },
  en: {
    by: "By",
    part: "Part",
    code: "Code",
    all: "All",
    hidden: "hidden",
    percent: (measure: string) => `${measure}, %`,
    name: "Figure",
    unit: "Unit",
    version: "Version of the definition",
    numerator: "Numerator",
    denominator: "Denominator",
    source: "Source",
    caveats: "Notes",
    date: "As of",
    known: "As recorded until",
    plan: "Plan",
    kinds: "Channels that count",
    sample: "Has sample figures, made up",
    target: "Target",
    due: "Due",
    baseline: "Baseline",
    expected: "Pace required",
    status: "Status",
    needed: "More needed each month",
    actual: "Actual",
    yes: "Yes",
    no: "No",
    none: "Nothing recorded yet",
    compared: "Compared with",
    that_day: "Actual on that day",
    difference: "Difference",
    corrected: "That day changed by what was recorded later",
  },
} as const;

const UNITS = {
  percent: { vi: "%", en: "%" },
  products: { vi: "sản phẩm", en: "products" },
  producers: { vi: "chủ thể", en: "producers" },
  events: { vi: "hoạt động", en: "events" },
} as const;

/** The numbers of a figure, the whole first, in the same words and digits wherever they are written. */
export function figureTable(report: FigureReport, language: SheetLanguage): FigureTable {
  const words = WORDS[language];
  const { measures } = report.metric;
  const parts = measures.filter((measure) => measure !== "denominator" && measure !== "count");
  const shown = (value: number | null | undefined): TableCell =>
    value === undefined ? null : (value ?? words.hidden);
  const numbers = (cell: Pick<ReportCell, "values" | "percents">) => [
    ...measures.map((measure) => shown(cell.values[measure])),
    // Of nothing there is no share, and nothing to hide.
    ...parts.map((measure) =>
      cell.values.denominator === 0 ? null : shown(cell.percents[measure]),
    ),
  ];
  const nameOf = (measure: Measure) => MEASURE_WORDS[measure][language];
  const breakdowns = Object.entries(report.breakdowns).flatMap(([dimension, cells]) =>
    cells.map((cell) => [
      DIMENSION_WORDS[dimension as Dimension][language],
      cell.label[language],
      cell.key,
      ...numbers(cell),
    ]),
  );
  return {
    headers: [
      ...[words.by, words.part, words.code],
      ...measures.map(nameOf),
      ...parts.map((measure) => words.percent(nameOf(measure))),
    ],
    rows: [[words.all, words.all, "", ...numbers(report.total)], ...breakdowns],
  };
}

/** What a figure is and how it stands, as pairs of a name and a value. */
export function figureFacts(
  report: FigureReport,
  language: SheetLanguage,
): (readonly [string, TableCell])[] {
  const words = WORDS[language];
  const { metric, plan, target, total, compared } = report;
  return [
    [words.name, metric.name[language]],
    [words.actual, total.headline ?? words.none],
    [words.unit, UNITS[metric.unit][language]],
    [words.date, report.date],
    [words.known, report.known_at],
    [words.plan, language === "vi" ? plan.name_vi : plan.name_en],
    [words.kinds, [...plan.counted_kinds, ...plan.counted_channels].join(", ")],
    [words.sample, plan.is_sample ? words.yes : words.no],
    ...(target
      ? ([
          [words.baseline, target.baseline],
          [words.target, target.target],
          [words.due, target.due_on],
          [words.expected, target.expected],
          [words.status, target.status && PACE_WORDS[target.status][language]],
          [words.needed, target.needed_per_month],
        ] as const)
      : []),
    ...(compared
      ? ([
          [words.compared, compared.date],
          [words.that_day, compared.total.headline],
          [words.difference, compared.difference],
          [words.corrected, compared.reported.corrected],
        ] as const)
      : []),
  ];
}

/** The definition of a figure, as pairs of a name and a text. */
export function figureDefinition(
  { metric }: FigureReport,
  language: SheetLanguage,
): (readonly [string, TableCell])[] {
  const words = WORDS[language];
  return [
    [words.name, metric.name[language]],
    [words.version, `${metric.id} v${metric.version}`],
    [words.numerator, metric.numerator[language]],
    [words.denominator, metric.denominator?.[language] ?? ""],
    [words.source, metric.source_words[language]],
    [words.caveats, metric.caveats[language]],
  ];
}
