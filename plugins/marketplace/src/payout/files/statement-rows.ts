import { writtenDay } from "../../rules/day";
import { TRANSACTION_KINDS } from "../../types/ledger";
import type { Language, Statement } from "../../types/statement";
import { citationsOf, wordsIn, writtenMonth } from "./words";

/** A row of the movements, with what was owed after it. */
export type MovementRow = {
  day: string;
  what: string;
  reference: string;
  amountVnd: number | null;
  balanceVnd: number;
};

/** The movements with the running balance, between the opening and the closing one. */
export function movementRows(statement: Statement, language: Language): MovementRow[] {
  const words = wordsIn(language);
  const still = { day: "", reference: "", amountVnd: null };
  let balanceVnd = statement.openingVnd;
  const lines = statement.lines.map((line): MovementRow => {
    balanceVnd += line.amountVnd;
    return {
      day: writtenDay(line.occurredOn),
      what: words.kinds[line.kind],
      reference: line.reference ?? "",
      amountVnd: line.amountVnd,
      balanceVnd,
    };
  });
  return [
    { ...still, what: words.opening, balanceVnd: statement.openingVnd },
    ...lines,
    { ...still, what: words.closing, balanceVnd: statement.closingVnd },
  ];
}

/** Who and when, as pairs of a name and its text. */
export function headingRows(
  { producer, month, withholdingIds }: Statement,
  language: Language,
): [string, string][] {
  const words = wordsIn(language);
  return [
    [words.producer, producer.legalName],
    [words.taxCode, producer.taxCode ?? words.none],
    [words.month, writtenMonth(month)],
    ...(withholdingIds.length === 0
      ? []
      : [[words.rates, citationsOf(withholdingIds, language)] satisfies [string, string]]),
  ];
}

/** Sums of the month, as pairs of a name and an amount. */
export function totalRows(statement: Statement, language: Language): [string, number][] {
  const words = wordsIn(language);
  const { totals, tax, openingVnd, closingVnd } = statement;
  const kinds = TRANSACTION_KINDS.flatMap((kind): [string, number][] => {
    const amountVnd = totals[kind];
    return amountVnd === undefined ? [] : [[words.kinds[kind], amountVnd]];
  });
  const taxes: [string, number][] =
    totals.tax_withheld === undefined
      ? []
      : [
          [words.vat, tax.vatVnd],
          [words.pit, tax.pitVnd],
        ];
  return [[words.opening, openingVnd], ...kinds, [words.closing, closingVnd], ...taxes];
}
