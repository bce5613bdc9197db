import { civilDateAt } from "../../modules/ocop/rules/civil-date";
import type { SheetLanguage } from "../../sheets/rules/sheet-column";
import { csvFile } from "../../sheets/rules/csv";
import type { FigureReport } from "../report";
import { figurePdf } from "./figure-pdf";
import { figureTable } from "./figure-table";
import { figureWorkbook } from "./figure-workbook";

export const FIGURE_FORMATS = ["xlsx", "csv", "json", "pdf"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export const MEDIA_TYPES: Record<FigureFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
};

/** A figure as a file. */
export async function figureFile(
  report: FigureReport,
  { format, language }: { format: FigureFormat; language: SheetLanguage },
): Promise<{ content: Buffer | string; mediaType: string }> {
  const mediaType = MEDIA_TYPES[format];
  if (format === "xlsx") return { content: await figureWorkbook(report, language), mediaType };
  if (format === "pdf") {
    return { content: await figurePdf(report, civilDateAt(new Date())), mediaType };
  }
  if (format === "json") return { content: JSON.stringify(report, null, 2), mediaType };
  const { headers, rows } = figureTable(report, language);
  return { content: csvFile([headers, ...rows]), mediaType };
}
