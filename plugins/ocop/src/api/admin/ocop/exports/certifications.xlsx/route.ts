import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { queryOn } from "../../../../../certification-import/sql-query";
import { certificationSheet } from "../../../../../exports/certification-export";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { writeWorkbook } from "../../../../../sheets/write-workbook";
import { sendWorkbook } from "../../../../send-workbook";
import { staffOf } from "../../../../staff-context";
import type { AdminExportCertificationsType } from "../validators";

/** Recognitions with their status today; the file can be sent back as an import. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, ...filters } = req.validatedQuery as AdminExportCertificationsType;
  const today = civilDateAt(new Date());
  const sheet = await certificationSheet(
    queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    { ...filters, unitCodes: staffOf(req).unitCodes },
    { today, language },
  );
  const name = language === "vi" ? "cong-nhan" : "certifications";
  sendWorkbook(res, await writeWorkbook([sheet]), `${name}-${today}`);
}
