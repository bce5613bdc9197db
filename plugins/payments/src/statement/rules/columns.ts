import { foldText, textOf, type SheetCell } from "./cell";

/** What a statement tells of a transfer. */
export type Column = "date" | "reference" | "credit" | "debit" | "amount" | "note" | "payer";
export type Columns = Partial<Record<Column, number>>;

/**
 * What banks call their columns, in Vietnamese and English. From general knowledge, unverified
 * against the banks' files: a name that is missing is added here.
 */
const NAMES: Record<Column, readonly string[]> = {
  date: [
    ...["Ngày giao dịch", "Ngày GD", "Thời gian giao dịch", "Thời gian", "Ngày giờ giao dịch"],
    ...["Ngày", "Ngày hạch toán", "Ngày hiệu lực", "Transaction date", "Transaction time"],
    ...["Date", "Date time", "Posting date", "Booking date", "Value date"],
  ],
  reference: [
    ...["Số tham chiếu", "Mã tham chiếu", "Mã giao dịch", "Số giao dịch", "Mã GD", "Số bút toán"],
    ...["Số chứng từ", "Số CT", "Reference", "Reference number", "Reference no", "Ref no", "Ref"],
    ...["Transaction ID", "Transaction number", "Transaction no", "Doc no", "Document no"],
  ],
  credit: [
    ...["Ghi có", "Số tiền ghi có", "Phát sinh có", "Có", "Tiền vào", "Số tiền vào"],
    ...["Credit", "Credit amount", "Money in", "Deposit"],
  ],
  debit: [
    ...["Ghi nợ", "Số tiền ghi nợ", "Phát sinh nợ", "Nợ", "Tiền ra", "Số tiền ra"],
    ...["Debit", "Debit amount", "Money out", "Withdrawal"],
  ],
  amount: ["Số tiền", "Số tiền giao dịch", "Amount", "Transaction amount"],
  note: [
    ...[
      "Nội dung",
      "Nội dung giao dịch",
      "Nội dung chuyển khoản",
      "Nội dung chi tiết",
      "Diễn giải",
    ],
    ...["Mô tả", "Mô tả giao dịch", "Chi tiết giao dịch", "Ghi chú", "Description"],
    ...["Transaction description", "Transaction detail", "Transaction details", "Details"],
    ...["Remark", "Remarks", "Narrative", "Content", "Note"],
  ],
  payer: [
    ...["Người chuyển", "Tên người chuyển", "Người gửi", "Đối tác", "Tên đối tác"],
    ...["Tên tài khoản đối ứng", "Đơn vị chuyển", "Payer", "Sender", "Remitter"],
    ...["Counterparty", "Counterparty name"],
  ],
};

const COLUMN_OF = new Map(
  (Object.keys(NAMES) as Column[]).flatMap((column) =>
    NAMES[column].map((name): [string, Column] => [foldText(name), column]),
  ),
);

/** A header is often in both languages: `Số tham chiếu / Reference No.`, `Ngày (Date)`. */
function columnOf(header: string): Column | null {
  const whole = COLUMN_OF.get(foldText(header));
  if (whole) return whole;
  const parts = header.split(/[/|()\n]/).map(foldText);
  return parts.map((part) => COLUMN_OF.get(part)).find((column) => column !== undefined) ?? null;
}

/** Which column of a header row tells what; the first of two that tell the same. */
function readHeader(row: readonly SheetCell[]): Columns {
  const columns: Columns = {};
  row.forEach((cell, index) => {
    const column = columnOf(typeof cell === "string" ? cell : textOf(cell));
    if (column !== null) columns[column] ??= index;
  });
  return columns;
}

/** What a sheet has to tell, as people call it; the amount may stand as credit or with a sign. */
export const NEEDED: readonly { columns: readonly Column[]; vi: string; en: string }[] = [
  { columns: ["date"], vi: "Ngày giao dịch", en: "Transaction date" },
  { columns: ["reference"], vi: "Số tham chiếu", en: "Reference" },
  { columns: ["credit", "amount"], vi: "Ghi có", en: "Credit" },
  { columns: ["note"], vi: "Nội dung", en: "Description" },
];

const missingOf = (columns: Columns) =>
  NEEDED.filter(({ columns: choices }) => choices.every((each) => columns[each] === undefined));

/** A title, the account and its holder stand above the header. */
const MAX_ROWS_ABOVE = 40;

/** Where the header is (from 0) with its columns, or what the best row lacks. */
export function findHeader(
  rows: readonly (readonly SheetCell[])[],
): { at: number; columns: Columns } | { missing: { vi: string; en: string }[] } {
  let missing = [...NEEDED];
  for (const [at, row] of rows.slice(0, MAX_ROWS_ABOVE).entries()) {
    const columns = readHeader(row);
    const lacking = missingOf(columns);
    if (lacking.length === 0) return { at, columns };
    if (lacking.length < missing.length) missing = lacking;
  }
  return { missing };
}
