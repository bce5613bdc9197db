import type { Issue } from "../../contract/issue";
import type { Floor } from "./floors";
import { isSheetField, SHEET_FIELDS } from "./sheet-fields";

export type Columns = Floor["columns"];

const MAX_COLUMNS = 80;
const MAX_HEADER_LENGTH = 120;
const LINE = /^(.*\S)\s*=\s*([a-z_0-9]+)$/;

/** A mapping as people write it: a line for each column, its header, "=", and what fills it. */
export const writeMapping = (columns: Columns): string =>
  columns.map(([header, field]) => `${header} = ${field}`).join("\n");

const problem = (vi: string, en: string): Issue => ({
  code: "columns_unreadable",
  severity: "error",
  field: "account",
  message: { vi, en },
  fix: {
    vi: `Viết mỗi dòng một cột, ví dụ Tên hàng = title. Nội dung cột là một trong: ${Object.keys(SHEET_FIELDS).join(", ")}.`,
    en: `Write a column a line, for example Tên hàng = title. A column holds one of: ${Object.keys(SHEET_FIELDS).join(", ")}.`,
  },
});

/** The columns that a mapping names, and what cannot be read of it; nothing written: none. */
export function readMapping(text: string): { columns: Columns; problems: Issue[] } {
  const columns: [string, Columns[number][1]][] = [];
  const problems: Issue[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const [, header = "", field = ""] = LINE.exec(line.trim()) ?? [];
    if (header === "" || header.length > MAX_HEADER_LENGTH || !isSheetField(field)) {
      problems.push(problem(`Dòng ${index + 1} chưa đọc được`, `Line ${index + 1} cannot be read`));
    } else columns.push([header, field]);
  });
  if (columns.length > MAX_COLUMNS) {
    problems.push(problem(`Nhiều hơn ${MAX_COLUMNS} cột`, `More than ${MAX_COLUMNS} columns`));
  }
  return { columns, problems };
}
