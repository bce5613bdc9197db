import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readAudit } from "../../../../audit/read-audit";
import { queryOn } from "../../../../certification-import/sql-query";
import { staffOf } from "../../../staff-context";
import type { AdminGetAuditType } from "./validators";

/** The audit log of the asker's area, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as AdminGetAuditType;
  const { role, unitCodes } = staffOf(req);
  const { entries, count } = await readAudit(
    queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    filters,
    { unitCodes, isAnalyst: role === "analyst" },
    { limit, offset },
  );
  res.json({ entries, count, limit, offset });
}
