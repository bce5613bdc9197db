import type { SheetLanguage } from "../../sheets/rules/sheet-column";
import { csvFile } from "../../sheets/rules/csv";
import { writeWorkbook } from "../../sheets/write-workbook";
import type { FigureReport } from "../report";
import { MEDIA_TYPES } from "./figure-file";
import { figureDefinition, figureFacts, figureTable, type TableCell } from "./figure-table";

export const FIGURES_FORMATS = ["csv", "xlsx", "json"] as const;
export type FiguresFormat = (typeof FIGURES_FORMATS)[number];

const NAMES = {
  vi: { figure: "Chỉ tiêu", numbers: "Số liệu", facts: "Tiến độ", definitions: "Định nghĩa" },
  en: { figure: "Figure", numbers: "Numbers", facts: "Progress", definitions: "Definitions" },
} as const;
const PAIR = { vi: ["Nội dung", "Giá trị"], en: ["What", "Value"] } as const;

/**
 * The tables of several figures as one, a row for each part of each figure. Figures count different things:
 * a column that a figure does not have stays empty in its rows.
 */
function joined(reports: readonly FigureReport[], language: SheetLanguage) {
  const tables = reports.map((report) => ({ report, ...figureTable(report, language) }));
  const columns = [...new Set(tables.flatMap(({ headers }) => headers))];
  return {
    headers: [NAMES[language].figure, ...columns],
    rows: tables.flatMap(({ report, headers, rows }) =>
      rows.map((row): TableCell[] => [
        report.metric.id,
        ...columns.map((column) => row[headers.indexOf(column)] ?? null),
      ]),
    ),
  };
}

/** Pairs of all figures below each other, each row with the figure's name. */
function pairsOf(
  reports: readonly FigureReport[],
  language: SheetLanguage,
  pairs: (report: FigureReport, language: SheetLanguage) => (readonly [string, TableCell])[],
) {
  return {
    headers: [NAMES[language].figure, ...PAIR[language]],
    widths: [34, 32, 90],
    rows: reports.flatMap((report) =>
      pairs(report, language).map((pair): TableCell[] => [report.metric.id, ...pair]),
    ),
  };
}

/** All figures of a day in one file, with the numbers that pages show. */
export async function figuresFile(
  reports: readonly FigureReport[],
  { format, language }: { format: FiguresFormat; language: SheetLanguage },
): Promise<{ content: Buffer | string; mediaType: string }> {
  const mediaType = MEDIA_TYPES[format];
  if (format === "json") {
    return { content: JSON.stringify({ figures: reports }, null, 2), mediaType };
  }
  const table = joined(reports, language);
  if (format === "csv") return { content: csvFile([table.headers, ...table.rows]), mediaType };
  const names = NAMES[language];
  const content = await writeWorkbook([
    {
      name: names.numbers,
      ...table,
      widths: [34, 26, 40, 16, ...table.headers.slice(4).map(() => 16)],
    },
    { name: names.facts, ...pairsOf(reports, language, figureFacts) },
    { name: names.definitions, ...pairsOf(reports, language, figureDefinition) },
  ]);
  return { content, mediaType };
}
