import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readUnits } from "../../../../../catalog/producer-row";
import { importTemplate } from "../../../../../certification-import/import-template";
import { queryOn } from "../../../../../certification-import/sql-query";
import { sendWorkbook } from "../../../../send-workbook";
import type { AdminGetImportTemplateType } from "../validators";

/** An empty list to fill in, with an example and the codes that it needs. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as AdminGetImportTemplateType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const sets = await queryOn(database)<{ number: number; name_vi: string; name_en: string }>(
    `select number, name_vi, name_en from ocop_product_set where deleted_at is null order by number`,
  );
  const file = await importTemplate({ sets, units: await readUnits(database), language });
  sendWorkbook(res, file, language === "vi" ? "mau-nhap-cong-nhan" : "import-template");
}
