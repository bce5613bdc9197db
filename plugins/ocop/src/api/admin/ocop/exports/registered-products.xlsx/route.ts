import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { queryOn } from "../../../../../certification-import/sql-query";
import { registeredProductSheet } from "../../../../../exports/register-export";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { writeWorkbook } from "../../../../../sheets/write-workbook";
import { sendWorkbook } from "../../../../send-workbook";
import { staffOf } from "../../../../staff-context";
import type { AdminExportRegisterType } from "../validators";

/** The registered products of the asker's area with their status today. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, unit_code } = req.validatedQuery as AdminExportRegisterType;
  const today = civilDateAt(new Date());
  const sheet = await registeredProductSheet(
    queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    { unitCodes: staffOf(req).unitCodes, unit_code },
    { today, language },
  );
  const name = language === "vi" ? "san-pham-dang-ky" : "registered-products";
  sendWorkbook(res, await writeWorkbook([sheet]), `${name}-${today}`);
}
