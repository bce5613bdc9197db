import type { SheetLanguage } from "../../sheets/rules/sheet-column";
import { writeWorkbook } from "../../sheets/write-workbook";
import type { FigureReport } from "../report";
import { figureDefinition, figureFacts, figureTable } from "./figure-table";

const NAMES = {
  vi: {
    figure: "Chỉ tiêu",
    table: "Số liệu",
    definitions: "Định nghĩa",
    name: "Nội dung",
    value: "Giá trị",
  },
  en: {
    figure: "Figure",
    table: "Numbers",
    definitions: "Definitions",
    name: "What",
    value: "Value",
  },
};

/** A figure as XLSX: how it stands, all its numbers, what it means. */
export function figureWorkbook(report: FigureReport, language: SheetLanguage): Promise<Buffer> {
  const names = NAMES[language];
  const table = figureTable(report, language);
  const pairs = { headers: [names.name, names.value], widths: [32, 90] };
  return writeWorkbook([
    { name: names.figure, ...pairs, rows: figureFacts(report, language) },
    { name: names.table, ...table, widths: [26, 40, 16, ...table.headers.slice(3).map(() => 16)] },
    { name: names.definitions, ...pairs, rows: figureDefinition(report, language) },
  ]);
}
