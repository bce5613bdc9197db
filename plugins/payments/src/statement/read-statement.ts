import { createHash } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import { readCsv } from "./read-csv";
import { readWorkbook } from "./read-workbook";
import { parseStatement, type Statement, type Words } from "./rules/parse-statement";
import { MAX_ROWS, notASheet, tooLarge } from "./sheet-refusal";

const ZIP = "504b0304";
const MAX_PROBLEMS_SHOWN = 20;

function asSentence(problems: readonly Words[]): string {
  const shown = problems.slice(0, MAX_PROBLEMS_SHOWN);
  const more = problems.length - shown.length;
  const vi = shown.map((words) => words.vi).join(" ") + (more > 0 ? ` Và ${more} lỗi nữa.` : "");
  const en = shown.map((words) => words.en).join(" ") + (more > 0 ? ` And ${more} more.` : "");
  return `Chưa nhập dòng nào. ${vi} / No row was imported. ${en}`;
}

/**
 * The transfers of a statement file, XLSX or CSV (told apart by content, never by name).
 * @throws MedusaError invalid_data with everything that has to be mended
 */
export async function readStatement(file: Buffer): Promise<Statement & { sha256: string }> {
  if (file.length === 0) throw notASheet();
  const isWorkbook = file.subarray(0, 4).toString("hex") === ZIP;
  const rows = isWorkbook ? await readWorkbook(file) : readCsv(file);
  if (rows.length > MAX_ROWS) throw tooLarge();
  const parsed = parseStatement(rows);
  if ("problems" in parsed) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, asSentence(parsed.problems));
  }
  return { ...parsed.statement, sha256: createHash("sha256").update(file).digest("hex") };
}
