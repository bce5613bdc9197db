import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendWorkbook } from "@ocop/ocop/http";
import { writeWorkbook } from "@ocop/ocop/sheets";
import { readySheet } from "../../../../../staff/ready/ready-sheet";
import { readyOf } from "../ready-of";
import type { AdminExportReadyType } from "../validators";

/** The list as it is filtered, whole, as a workbook. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, ...filters } = req.validatedQuery as AdminExportReadyType;
  const sheet = readySheet(await readyOf(req, filters), language);
  sendWorkbook(res, await writeWorkbook([sheet]), "san-sang-chua-dang");
}
