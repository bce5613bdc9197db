import { csvFile, writeWorkbook } from "@ocop/ocop/sheets";
import { bankText } from "../../rules/bank-text";
import type { Language } from "../../types/statement";
import type { PayoutRow } from "../batch-rows";
import { VND_FORMAT, wordsIn } from "./words";

// No bank's own form was at hand: these are the columns that a batch transfer needs anyway.
function headersIn(language: Language): string[] {
  const words = wordsIn(language);
  return [
    ...[words.position, words.account, words.holder, words.bin],
    ...[words.bank, words.amount, words.note],
  ];
}

function rowOf(payout: PayoutRow): (string | number)[] {
  return [
    ...[payout.position, payout.accountNumber, bankText(payout.accountHolder)],
    ...[payout.bankBin, payout.bankName, payout.amountVnd, payout.note],
  ];
}

/** The payouts of a batch for the bank's upload, in UTF-8. */
export function bankCsv(payouts: readonly PayoutRow[], language: Language): string {
  return csvFile([headersIn(language), ...payouts.map(rowOf)]);
}

/** The payouts of a batch as XLSX; account numbers stay text, with their leading zeros. */
export async function bankWorkbook(
  payouts: readonly PayoutRow[],
  language: Language,
): Promise<Buffer> {
  return writeWorkbook([
    {
      name: "Payouts",
      headers: headersIn(language),
      rows: payouts.map(rowOf),
      widths: [6, 24, 34, 10, 26, 18, 28],
      numberFormat: VND_FORMAT,
    },
  ]);
}
