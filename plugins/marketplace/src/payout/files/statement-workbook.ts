import { writeWorkbook } from "@ocop/ocop/sheets";
import type { Language, Statement } from "../../types/statement";
import { headingRows, movementRows, totalRows } from "./statement-rows";
import { VND_FORMAT, wordsIn } from "./words";

/** A statement as XLSX: the movements on the first sheet, the sums on the second. */
export async function statementWorkbook(statement: Statement, language: Language): Promise<Buffer> {
  const words = wordsIn(language);
  return writeWorkbook([
    {
      name: words.lines,
      headers: [words.day, words.kind, words.reference, words.amount, words.balance],
      rows: movementRows(statement, language).map((row) => [
        ...[row.day, row.what, row.reference],
        ...[row.amountVnd, row.balanceVnd],
      ]),
      widths: [12, 26, 22, 18, 18],
      numberFormat: VND_FORMAT,
    },
    {
      name: words.summary,
      headers: [words.statement, statement.producer.name],
      rows: [...headingRows(statement, language), ...totalRows(statement, language)],
      widths: [34, 60],
      numberFormat: VND_FORMAT,
    },
  ]);
}
