import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { readDailyRun } from "../../../../daily/daily-run";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../modules/ocop/service";
import { keepDayWorkflow } from "../../../../workflows/daily/workflows/keep-day";
import { staffOf } from "../../../staff-context";
import type { AdminKeepDayType } from "./validators";

/** How far the register is kept, and what waits. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  res.json({ daily_run: await readDailyRun(ocop), today: civilDateAt(new Date()) });
}

/** Does now what the daily job does, for today or, to catch up, a day since the last one kept. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminKeepDayType>,
  res: MedusaResponse,
): Promise<void> {
  if (staffOf(req).role !== "administrator") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Việc này cần vai trò quản trị viên. / This needs the role administrator.",
    );
  }
  const date = req.validatedBody.date ?? civilDateAt(new Date());
  const { result } = await keepDayWorkflow(req.scope).run({ input: { date } });
  res.json({ daily_run: result });
}
