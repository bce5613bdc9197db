import { writeWorkbook } from "@ocop/ocop/sheets";
import type { Language, StatementProducer } from "../../types/statement";
import type { TaxRow } from "../read-tax";
import { citationsOf, VND_FORMAT, wordsIn } from "./words";

/** The tax withheld in a month as XLSX, one row for each producer. */
export async function taxWorkbook(
  rows: readonly TaxRow[],
  producers: ReadonlyMap<string, StatementProducer>,
  language: Language,
): Promise<Buffer> {
  const words = wordsIn(language);
  return writeWorkbook([
    {
      name: words.kinds.tax_withheld,
      headers: [words.producer, words.taxCode, words.goods, words.vat, words.pit, words.rates],
      rows: rows.map((row) => {
        const producer = producers.get(row.producerId);
        return [
          ...[producer?.legalName ?? row.producerId, producer?.taxCode ?? null],
          ...[row.goodsVnd, row.vatVnd, row.pitVnd, citationsOf(row.withholdingIds, language)],
        ];
      }),
      widths: [40, 18, 26, 24, 26, 70],
      numberFormat: VND_FORMAT,
    },
  ]);
}
