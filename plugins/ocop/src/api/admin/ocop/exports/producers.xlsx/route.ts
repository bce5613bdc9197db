import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { queryOn } from "../../../../../certification-import/sql-query";
import { producerSheet } from "../../../../../exports/register-export";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { writeWorkbook } from "../../../../../sheets/write-workbook";
import { sendWorkbook } from "../../../../send-workbook";
import { staffOf } from "../../../../staff-context";
import type { AdminExportRegisterType } from "../validators";

/** The producers of the asker's area, without anything of their legal representatives. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, unit_code } = req.validatedQuery as AdminExportRegisterType;
  const sheet = await producerSheet(
    queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    { unitCodes: staffOf(req).unitCodes, unit_code },
    language,
  );
  const name = language === "vi" ? "chu-the" : "producers";
  sendWorkbook(res, await writeWorkbook([sheet]), `${name}-${civilDateAt(new Date())}`);
}
