import { type CivilDate } from "../../modules/ocop/rules/civil-date";
import { ruleSetOn, validUntil } from "../../modules/ocop/rules/rule-sets";
import { CELL_READERS, textOf, type CellValues, type SheetDate } from "./cell";
import type { RowProblem, Words } from "./problem";
import { SHEET_COLUMNS, type ColumnKey, type SheetCell } from "./sheet-column";
import { authorityWord } from "./words";

/** What stands in a row; null where a cell is empty. */
export type SheetRow = { row: number } & { [Key in ColumnKey]: CellValues[Key] | null };

/** A row that can become a recognition: complete, and as the law has it. */
export type ImportRow = {
  row: number;
  producer_name: string;
  legal_form: CellValues["legal_form"];
  tax_code: string | null;
  unit_code: string;
  legacy_place: string | null;
  product_name: string;
  product_set: number;
  star: CellValues["star"];
  decision_number: string;
  issued_on: CivilDate;
  certificate_number: string | null;
  authority_level: CellValues["authority_level"] | null;
  kind: CellValues["kind"] | null;
};

/** The programme began in 2018 (Decision 490/QĐ-TTg of 07/05/2018). */
const FIRST_DAY = "2018-01-01";

const vietnamese = (date: CivilDate) => date.split("-").reverse().join("/");

function read<Key extends ColumnKey>(
  key: Key,
  cell: SheetCell,
): { value: CellValues[Key] | null; words: Words | null } {
  const written = textOf(cell);
  if (written === null) return { value: null, words: null };
  const parsed = CELL_READERS[key](written);
  return "value" in parsed
    ? { value: parsed.value, words: null }
    : { value: null, words: parsed.words };
}

/**
 * Reads the cells of one row, each for itself.
 * @param cellOf the cell of a column; null where the sheet has no such column
 */
export function readRow(
  row: number,
  cellOf: (key: ColumnKey) => SheetCell,
): { row: SheetRow; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const cell = <Key extends ColumnKey>(key: Key): CellValues[Key] | null => {
    const { value, words } = read(key, cellOf(key));
    if (words) problems.push({ row, key, words });
    return value;
  };
  return {
    row: {
      row,
      producer_name: cell("producer_name"),
      legal_form: cell("legal_form"),
      tax_code: cell("tax_code"),
      unit_code: cell("unit_code"),
      legacy_place: cell("legacy_place"),
      product_name: cell("product_name"),
      product_set: cell("product_set"),
      star: cell("star"),
      decision_number: cell("decision_number"),
      issued_on: cell("issued_on"),
      certificate_number: cell("certificate_number"),
      valid_until: cell("valid_until"),
      authority_level: cell("authority_level"),
      kind: cell("kind"),
      public_code: cell("public_code"),
    },
    problems,
  };
}

function missing(row: SheetRow, known: ReadonlySet<ColumnKey | null>): RowProblem[] {
  return SHEET_COLUMNS.filter(
    ({ key, required }) => required && row[key] === null && !known.has(key),
  ).map(({ key, vi, en, example }) => ({
    row: row.row,
    key,
    words: {
      vi: `Ô ${vi} đang trống: hãy điền, ví dụ ${example.vi.replace("Ví dụ: ", "")}.`,
      en: `${en} is empty: fill it in, for example ${example.en.replace("Ví dụ: ", "")}.`,
    },
  }));
}

function issuedWords(issued: SheetDate, today: CivilDate): Words | null {
  if (issued.precision !== "day") {
    return {
      vi: "Ngày quyết định cần đủ ngày, tháng, năm, ví dụ 15/10/2025.",
      en: "The decision date needs day, month and year, for example 15/10/2025.",
    };
  }
  if (issued.date > today) {
    return {
      vi: `Ngày quyết định cần là hôm nay (${vietnamese(today)}) hoặc trước đó, ví dụ 15/10/2025.`,
      en: `The decision date must be today (${vietnamese(today)}) or earlier, for example 15/10/2025.`,
    };
  }
  return issued.date >= FIRST_DAY
    ? null
    : {
        vi: "Ngày quyết định cần từ năm 2018, khi Chương trình OCOP bắt đầu, ví dụ 15/10/2025.",
        en: "The decision date must be in 2018 or later, when the OCOP programme began, for example 15/10/2025.",
      };
}

function lawProblems(row: SheetRow, today: CivilDate): RowProblem[] {
  if (row.issued_on === null) return [];
  const words = issuedWords(row.issued_on, today);
  if (words) return [{ row: row.row, key: "issued_on", words }];

  const problems: RowProblem[] = [];
  const lastDay = validUntil(row.issued_on.date);
  if (
    row.valid_until &&
    (row.valid_until.precision !== "day" || row.valid_until.date !== lastDay)
  ) {
    problems.push({
      row: row.row,
      key: "valid_until",
      words: {
        vi: `Quyết định ngày ${vietnamese(row.issued_on.date)} có hiệu lực 36 tháng, đến ${vietnamese(lastDay)}: hãy ghi ngày đó hoặc để trống.`,
        en: `A decision of ${vietnamese(row.issued_on.date)} is valid for 36 months, until ${vietnamese(lastDay)}: write that day or leave the cell empty.`,
      },
    });
  }
  const ruleSet = ruleSetOn(row.issued_on.date);
  const level = ruleSet && row.star !== null ? ruleSet.authorities[row.star].level : null;
  if (row.authority_level !== null && level !== null && row.authority_level !== level) {
    problems.push({
      row: row.row,
      key: "authority_level",
      words: {
        vi: `Theo ${ruleSet?.decision}, sản phẩm ${row.star} sao ngày đó do cấp ${authorityWord(level, "vi")} công nhận: hãy ghi ${authorityWord(level, "vi")} hoặc để trống.`,
        en: `By ${ruleSet?.decision} a ${row.star}-star product was recognised at the level ${authorityWord(level, "en")} that day: write ${authorityWord(level, "en")} or leave the cell empty.`,
      },
    });
  }
  return problems;
}

function completed(row: SheetRow): ImportRow | null {
  const { producer_name, legal_form, unit_code, product_name, product_set } = row;
  const { star, decision_number, issued_on } = row;
  if (
    producer_name === null ||
    legal_form === null ||
    unit_code === null ||
    product_name === null ||
    product_set === null ||
    star === null ||
    decision_number === null ||
    issued_on === null
  ) {
    return null;
  }
  return {
    row: row.row,
    producer_name,
    legal_form,
    tax_code: row.tax_code,
    unit_code,
    legacy_place: row.legacy_place,
    product_name,
    product_set,
    star,
    decision_number,
    issued_on: issued_on.date,
    certificate_number: row.certificate_number,
    authority_level: row.authority_level,
    kind: row.kind,
  };
}

/**
 * Checks a row without a public code: every required cell filled in, dates, last valid day and
 * authority as the law has them on the day of the decision.
 * @param cellProblems what reading the cells has found, which is not told twice
 */
export function toImportRow(
  row: SheetRow,
  cellProblems: readonly RowProblem[],
  today: CivilDate,
): { row: ImportRow | null; problems: RowProblem[] } {
  const known = new Set(cellProblems.map(({ key }) => key));
  const problems = [...missing(row, known), ...lawProblems(row, today)];
  const sound = cellProblems.length === 0 && problems.length === 0;
  return { row: sound ? completed(row) : null, problems };
}
