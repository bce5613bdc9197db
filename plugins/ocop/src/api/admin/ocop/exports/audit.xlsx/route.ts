import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { auditSheet } from "../../../../../audit/audit-sheet";
import { readAudit } from "../../../../../audit/read-audit";
import { queryOn } from "../../../../../certification-import/sql-query";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { sentence } from "../../../../../sentence";
import { writeWorkbook } from "../../../../../sheets/write-workbook";
import { sendWorkbook } from "../../../../send-workbook";
import { staffOf } from "../../../../staff-context";
import type { AdminExportAuditType } from "../../audit/validators";

const MAX_ENTRIES = 20_000;

/** The audit log as the filters of its page narrow it; never a part of it without saying so. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language, ...filters } = req.validatedQuery as AdminExportAuditType;
  const { role, unitCodes } = staffOf(req);
  const { entries, count } = await readAudit(
    queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    filters,
    { unitCodes, isAnalyst: role === "analyst" },
    { limit: MAX_ENTRIES, offset: 0 },
  );
  if (count > MAX_ENTRIES) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(
        `Có ${count} dòng nhật ký, mỗi tệp chứa tối đa 20.000: chọn khoảng ngày ngắn hơn rồi xuất lại.`,
        `There are ${count} entries and a file holds 20,000: choose fewer days and export again.`,
      ),
    );
  }
  const name = language === "vi" ? "nhat-ky" : "audit";
  const file = await writeWorkbook([auditSheet(entries, language)]);
  sendWorkbook(res, file, `${name}-${civilDateAt(new Date())}`);
}
