import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { taxWorkbook } from "../../../../../payout/files/tax-workbook";
import { readTax } from "../../../../../payout/read-tax";
import { readSellers } from "../../../../../payout/sellers";
import { payoutDatabaseOf, sendFile } from "../../../../payout-request";
import type { AdminGetTaxWithheldType } from "../validators";

/** The tax withheld in a month, one row for each producer, to declare it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { month, language } = req.validatedQuery as AdminGetTaxWithheldType;
  const rows = await readTax(payoutDatabaseOf(req), month);
  const sellers = await readSellers(
    req.scope,
    rows.map(({ producerId }) => producerId),
  );
  const file = await taxWorkbook(rows, sellers, language);
  const name = language === "vi" ? "thue-khau-tru" : "tax-withheld";
  sendFile(res, file, { name: `${name}-${month}`, format: "xlsx" });
}
