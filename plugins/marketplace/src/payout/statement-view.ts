import type { MedusaContainer } from "@medusajs/framework/types";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Language, Statement } from "../types/statement";
import { statementPdf } from "./files/statement-pdf";
import { statementWorkbook } from "./files/statement-workbook";
import { readStatement } from "./read-statement";
import { readSeller } from "./sellers";

export type StatementFormat = "json" | "xlsx" | "pdf";

const viewOf = ({ producer, lines, ...statement }: Statement) => ({
  producer_id: producer.id,
  producer_name: producer.name,
  month: statement.month,
  opening_vnd: statement.openingVnd,
  closing_vnd: statement.closingVnd,
  totals_vnd: statement.totals,
  vat_withheld_vnd: statement.tax.vatVnd,
  pit_withheld_vnd: statement.tax.pitVnd,
  lines: lines.map((line) => ({
    occurred_on: line.occurredOn,
    kind: line.kind,
    reference: line.reference,
    amount_vnd: line.amountVnd,
  })),
});

type Asked = { producerId: string; month: string; language: Language; format: StatementFormat };

/**
 * A producer's month in the ledger, as JSON or as a file with its name in ASCII, without ending.
 * @throws MedusaError not_found for an unknown producer
 */
export async function statementAnswer(
  container: MedusaContainer,
  database: Knex,
  { producerId, month, language, format }: Asked,
) {
  const producer = await readSeller(container, producerId);
  const statement = await readStatement(database, producer, month);
  if (format === "json") return { json: { statement: viewOf(statement) } };
  const write = format === "pdf" ? statementPdf : statementWorkbook;
  const name = `${language === "vi" ? "sao-ke" : "statement"}-${month}-${producer.id}`;
  return { file: await write(statement, language), name, format };
}
