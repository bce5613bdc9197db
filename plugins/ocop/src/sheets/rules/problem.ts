import type { ColumnKey } from "./sheet-column";

/** What is needed, with an example, in both languages. */
export type Words = { vi: string; en: string };

/** Something to mend in a sheet before it can be imported. */
export type SheetProblem = {
  /** Number of the row as a spreadsheet program shows it; the first one is 1. */
  row: number;
  key: ColumnKey | null;
  /** The header as it stands in the file; null when the row as a whole is meant. */
  column: string | null;
  message_vi: string;
  message_en: string;
};

/** A problem of a row before the sheet's own headers are known. */
export type RowProblem = { row: number; key: ColumnKey | null; words: Words };

/** A value, or why there is none. */
export type Parsed<Value> = { value: Value } | { words: Words };
