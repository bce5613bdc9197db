import type { CivilDate } from "../../modules/ocop/rules/civil-date";
import { textOf } from "./cell";
import { readRow, toImportRow, type ImportRow, type SheetRow } from "./parse-row";
import type { RowProblem, SheetProblem } from "./problem";
import {
  columnOfHeader,
  SHEET_COLUMNS,
  type ColumnKey,
  type SheetCell,
  type SheetColumn,
} from "./sheet-column";

/** A sheet whose columns are known. */
export type ParsedSheet = {
  /** Complete, lawful rows of recognitions named by their facts. */
  rows: ImportRow[];
  /** Rows with a public code, which name a recognition that the register has. */
  coded: SheetRow[];
  /** Rows with anything in our columns, without headers and the template's example. */
  rowCount: number;
  problems: RowProblem[];
  headers: ReadonlyMap<ColumnKey, string>;
  /** Headers that name no column of ours; what stands below them is not read. */
  ignoredHeaders: string[];
};

/** A sheet that cannot be read row by row: its columns are missing or double. */
export type UnreadableSheet = { headerProblems: SheetProblem[] };

/** Titles and blank lines may stand above the headers. */
const HEADER_SEARCH_ROWS = 20;
const REQUIRED = SHEET_COLUMNS.filter(({ required }) => required);

const isBlank = (cells: readonly SheetCell[]) => cells.every((cell) => textOf(cell) === null);

type Header = { text: string; column: SheetColumn | null; index: number };

function headersOf(cells: readonly SheetCell[]): Header[] {
  return cells.flatMap((cell, index) => {
    const text = textOf(cell);
    return text === null ? [] : [{ text, column: columnOfHeader(text), index }];
  });
}

/** The row with most of the required columns; else the first one that is not blank. */
function headerRowOf(rows: readonly (readonly SheetCell[])[]): number {
  const top = rows.slice(0, HEADER_SEARCH_ROWS);
  const found = top.findIndex(
    (cells) =>
      headersOf(cells).filter(({ column }) => column?.required).length * 2 >= REQUIRED.length,
  );
  return found >= 0
    ? found
    : Math.max(
        0,
        rows.findIndex((cells) => !isBlank(cells)),
      );
}

function headerProblems(row: number, headers: readonly Header[]): SheetProblem[] {
  const count = (key: ColumnKey) => headers.filter(({ column }) => column?.key === key).length;
  const absent = REQUIRED.filter(({ key }) => count(key) === 0).map(({ key, vi, en }) => ({
    row,
    key,
    column: null,
    message_vi: `Thiếu cột "${vi}". Thêm cột này vào dòng tiêu đề, như trong tệp mẫu.`,
    message_en: `The column "${en}" is missing. Add it to the header row, as in the template.`,
  }));
  const double = SHEET_COLUMNS.filter(({ key }) => count(key) > 1).map(({ key, vi, en }) => ({
    row,
    key,
    column: headers.find(({ column }) => column?.key === key)?.text ?? vi,
    message_vi: `Cột "${vi}" có ${count(key)} lần. Giữ lại một cột.`,
    message_en: `The column "${en}" stands there ${count(key)} times. Keep one of them.`,
  }));
  return [...absent, ...double];
}

function isExample(cellOf: (key: ColumnKey) => SheetCell): boolean {
  return SHEET_COLUMNS.every(({ key, example }) => {
    const text = textOf(cellOf(key)) ?? "";
    return text === example.vi || text === example.en;
  });
}

/**
 * Reads a sheet of recognitions.
 * @param rows all rows from the first one of the sheet on, blank ones too: they count
 * @param today civil date against which decisions are checked
 */
export function parseSheet(
  rows: readonly (readonly SheetCell[])[],
  today: CivilDate,
): ParsedSheet | UnreadableSheet {
  const headerRow = headerRowOf(rows);
  const headers = headersOf(rows[headerRow] ?? []);
  const unreadable = headerProblems(headerRow + 1, headers);
  if (unreadable.length > 0) return { headerProblems: unreadable };

  const indexOf = new Map(headers.map(({ column, index }) => [column?.key, index]));
  const sheet: ParsedSheet = {
    rows: [],
    coded: [],
    rowCount: 0,
    problems: [],
    headers: new Map(
      headers.flatMap(({ column, text }) => (column ? [[column.key, text] as const] : [])),
    ),
    ignoredHeaders: headers.filter(({ column }) => column === null).map(({ text }) => text),
  };
  rows.forEach((cells, index) => {
    if (index <= headerRow) return;
    const cellOf = (key: ColumnKey): SheetCell => {
      const column = indexOf.get(key);
      return column === undefined ? null : (cells[column] ?? null);
    };
    if (isBlank(SHEET_COLUMNS.map(({ key }) => cellOf(key))) || isExample(cellOf)) return;
    sheet.rowCount += 1;
    addRow(sheet, readRow(index + 1, cellOf), today);
  });
  return sheet;
}

function addRow(
  sheet: ParsedSheet,
  { row, problems }: ReturnType<typeof readRow>,
  today: CivilDate,
): void {
  sheet.problems.push(...problems);
  if (row.public_code !== null) {
    if (problems.length === 0) sheet.coded.push(row);
    return;
  }
  const checked = toImportRow(row, problems, today);
  sheet.problems.push(...checked.problems);
  if (checked.row) sheet.rows.push(checked.row);
}

/** Problems by row with the headers as they stand in the file. */
export function toSheetProblems(
  problems: readonly RowProblem[],
  headers: ReadonlyMap<ColumnKey, string>,
): SheetProblem[] {
  return problems
    .map(({ row, key, words }) => ({
      row,
      key,
      column: key === null ? null : (headers.get(key) ?? key),
      message_vi: words.vi,
      message_en: words.en,
    }))
    .sort((left, right) => left.row - right.row);
}
