import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementPdf } from "../../../../../../payout/files/statement-pdf";
import { statementWorkbook } from "../../../../../../payout/files/statement-workbook";
import { readStatement } from "../../../../../../payout/read-statement";
import { readSeller } from "../../../../../../payout/sellers";
import type { Statement } from "../../../../../../types/statement";
import { payoutDatabaseOf, sendFile } from "../../../../../payout-request";
import type { AdminGetStatementType } from "../../validators";

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

/** A producer's month in the ledger: as JSON, or as a file to hand over. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { month, language, format } = req.validatedQuery as AdminGetStatementType;
  const producer = await readSeller(req.scope, req.params.id ?? "");
  const statement = await readStatement(payoutDatabaseOf(req), producer, month);
  if (format === "json") {
    res.json({ statement: viewOf(statement) });
    return;
  }
  const write = format === "pdf" ? statementPdf : statementWorkbook;
  const name = `${language === "vi" ? "sao-ke" : "statement"}-${month}-${producer.id}`;
  sendFile(res, await write(statement, language), { name, format });
}
