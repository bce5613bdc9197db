import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkSheet } from "../../../../../certification-import/check-sheet";
import { queryOn } from "../../../../../certification-import/sql-query";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { staffOf } from "../../../../staff-context";
import { sheetOf } from "../receive-sheet";

/** What a file would do, with every error by row; nothing is written. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { content } = sheetOf(req);
  const { preview } = await checkSheet(content, {
    query: queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    today: civilDateAt(new Date()),
    unitCodes: staffOf(req).unitCodes,
  });
  res.json(preview);
}
