import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../../../../../sentence";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { readMisuseReportByCode } from "../../../../../monitoring/misuse-report-row";

const CODE = /^[0-9A-Z]{16}$/;

/** Where a report stands, for whoever has its code: nothing of what it says or who sent it. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const code = (req.params.code ?? "").toUpperCase();
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const report = CODE.test(code) ? await readMisuseReportByCode(database, code) : undefined;
  if (!report) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence(
        "Chưa có phản ánh nào mang mã này: xem lại mã gồm 16 chữ và số.",
        "No report has this code: check its 16 letters and digits.",
      ),
    );
  }
  res.json({ state: report.state, received_on: civilDateAt(report.created_at) });
}
