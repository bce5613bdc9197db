import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { readSheetFile } from "../sheets/read-sheet-file";
import { parseSheet, toSheetProblems } from "../sheets/rules/parse-sheet";
import { planImport } from "../sheets/rules/plan-import";
import type { ImportRow } from "../sheets/rules/parse-row";
import type { SheetProblem } from "../sheets/rules/problem";
import {
  digestOf,
  sampleOf,
  summaryOf,
  type ImportSample,
  type ImportSummary,
} from "./import-summary";
import { readRegister } from "./read-register";
import type { SqlQuery } from "./sql-query";

export type SheetError = SheetProblem;

/** What a file would do to the register of this moment. */
export type ImportPreview = ImportSummary & {
  /** By row; at most `MAX_ERRORS` of them. */
  errors: SheetError[];
  /** All of them, also those that are not listed. */
  error_total: number;
  ignored_columns: string[];
  sample: ImportSample;
};

export type CheckedSheet = { preview: ImportPreview; rows: ImportRow[]; digest: string };

const MAX_ERRORS = 5000;

const NOTHING: ImportPreview = {
  row_count: 0,
  new_count: 0,
  unchanged_count: 0,
  error_count: 0,
  producer_count: 0,
  completion_count: 0,
  product_count: 0,
  certification_count: 0,
  errors: [],
  error_total: 0,
  ignored_columns: [],
  sample: { producers: [], completions: [], products: [], certifications: [] },
};

/**
 * Reads a file and compares it with the register; writes nothing.
 * @param unitCodes communes of whoever asks; null: the whole province
 * @throws MedusaError invalid_data when the file is no sheet
 */
export async function checkSheet(
  file: Buffer,
  {
    query,
    today,
    unitCodes,
  }: { query: SqlQuery; today: CivilDate; unitCodes: readonly string[] | null },
): Promise<CheckedSheet> {
  const sheet = parseSheet(await readSheetFile(file), today);
  if ("headerProblems" in sheet) {
    const errors = sheet.headerProblems;
    return {
      preview: { ...NOTHING, errors, error_total: errors.length },
      rows: [],
      digest: "",
    };
  }
  const plan = planImport(sheet, await readRegister(query), unitCodes);
  const problems = toSheetProblems([...sheet.problems, ...plan.problems], sheet.headers);
  const errorRows = new Set(problems.map(({ row }) => row)).size;
  return {
    preview: {
      ...summaryOf(plan, sheet.rowCount, errorRows),
      errors: problems.slice(0, MAX_ERRORS),
      error_total: problems.length,
      ignored_columns: sheet.ignoredHeaders,
      sample: sampleOf(plan),
    },
    rows: sheet.rows,
    digest: digestOf(plan),
  };
}
