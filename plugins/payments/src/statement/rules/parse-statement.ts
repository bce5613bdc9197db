import type { IncomingTransfer } from "../../modules/bank-transfer/rules/transfer-source";
import { amountOf } from "./amount";
import { textOf, type SheetCell } from "./cell";
import { findHeader, type Column, type Columns } from "./columns";
import { instantOf } from "./instant";

export type Words = { vi: string; en: string };

export type Statement = {
  transfers: IncomingTransfer[];
  /** Rows of money that went out, fees among them; the shop has no use for them. */
  outgoingCount: number;
};

const MAX_REFERENCE_LENGTH = 100;
const MAX_NOTE_LENGTH = 1000;
const MAX_PAYER_LENGTH = 200;

type Row = { number: number; cells: readonly SheetCell[]; columns: Columns };

const at = ({ cells, columns }: Row, column: Column): SheetCell | undefined => {
  const index = columns[column];
  return index === undefined ? undefined : cells[index];
};

const inRow = (row: Row, vi: string, en: string): Words => ({
  vi: `Dòng ${row.number}: ${vi}`,
  en: `Row ${row.number}: ${en}`,
});

/** Money in (above zero) or out (below); `unreadable` when no amount stands there. */
function moved(row: Row): number | "unreadable" {
  if (row.columns.credit === undefined) return amountOf(at(row, "amount")) ?? "unreadable";
  const credit = amountOf(at(row, "credit"));
  const debit = amountOf(at(row, "debit"));
  if (credit === "unreadable" || debit === "unreadable") return "unreadable";
  if (credit) return credit;
  if (debit) return -Math.abs(debit);
  return credit ?? debit ?? "unreadable";
}

function parseRow(row: Row): IncomingTransfer | "outgoing" | Words {
  const amountVnd = moved(row);
  if (amountVnd === "unreadable") {
    return inRow(
      row,
      "số tiền cần là số đồng chẵn, ví dụ 1.250.000.",
      "the amount must be whole đồng, for example 1,250,000.",
    );
  }
  if (amountVnd <= 0) return "outgoing";
  const bankReference = textOf(at(row, "reference"));
  if (bankReference === "" || bankReference.length > MAX_REFERENCE_LENGTH) {
    return inRow(
      row,
      "cần số tham chiếu của ngân hàng (tối đa 100 ký tự).",
      "the bank's reference is needed (at most 100 characters).",
    );
  }
  const receivedAt = instantOf(at(row, "date"));
  if (receivedAt === null) {
    return inRow(
      row,
      "ngày giao dịch cần có dạng 24/11/2026 hoặc 24/11/2026 14:05.",
      "the date must look like 24/11/2026 or 24/11/2026 14:05.",
    );
  }
  return {
    bankReference,
    amountVnd,
    note: textOf(at(row, "note")).slice(0, MAX_NOTE_LENGTH),
    payer: textOf(at(row, "payer")).slice(0, MAX_PAYER_LENGTH) || null,
    receivedAt,
  };
}

/** Empty rows, and below the list sums and signatures, have neither a day nor a reference. */
const isTransaction = (row: Row) =>
  instantOf(at(row, "date")) !== null || textOf(at(row, "reference")) !== "";

/** The same reference twice with two amounts: one of them would be lost. */
function collisions(transfers: readonly IncomingTransfer[]): Words[] {
  const amounts = new Map<string, number>();
  return transfers.flatMap(({ bankReference, amountVnd }) => {
    const before = amounts.get(bankReference) ?? amountVnd;
    amounts.set(bankReference, before);
    if (before === amountVnd) return [];
    return {
      vi: `Số tham chiếu ${bankReference} có ở nhiều dòng với số tiền khác nhau.`,
      en: `The reference ${bankReference} stands in several rows with different amounts.`,
    };
  });
}

/**
 * The transfers into the account that a statement lists, or everything that has to be mended first;
 * the header is found below whatever the bank writes above it.
 */
export function parseStatement(
  rows: readonly (readonly SheetCell[])[],
): { statement: Statement } | { problems: Words[] } {
  const header = findHeader(rows);
  if ("missing" in header) {
    return {
      problems: header.missing.map(({ vi, en }) => ({
        vi: `Tệp thiếu cột "${vi}".`,
        en: `The file has no column "${en}".`,
      })),
    };
  }
  const parsed = rows
    .slice(header.at + 1)
    .map((cells, index) => ({ number: header.at + index + 2, cells, columns: header.columns }))
    .filter(isTransaction)
    .map(parseRow);
  const transfers = parsed.flatMap((row) =>
    typeof row === "object" && "bankReference" in row ? row : [],
  );
  const problems = [
    ...parsed.flatMap((row) => (typeof row === "object" && "vi" in row ? row : [])),
    ...collisions(transfers),
  ];
  if (problems.length > 0) return { problems };
  const outgoingCount = parsed.filter((row) => row === "outgoing").length;
  return { statement: { transfers, outgoingCount } };
}
