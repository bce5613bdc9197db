import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { digestOf, sampleOf } from "../../../../../certification-import/import-summary";
import { readRegister } from "../../../../../certification-import/read-register";
import { queryOn } from "../../../../../certification-import/sql-query";
import { toSheetProblems } from "../../../../../sheets/rules/parse-sheet";
import { planImport } from "../../../../../sheets/rules/plan-import";
import { staffOf } from "../../../../staff-context";
import { retrieveImport } from "../answer-import";
import type { AdminGetImportType } from "../validators";

const MAX_ERRORS = 50;

/**
 * An import with a page of its rows. While it waits, also what it would create today, what stands
 * against it by now, and whether confirming would still write what was proposed.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as AdminGetImportType;
  const { view, payload } = await retrieveImport(req, String(req.params.id));
  const answer = {
    rows: payload.rows.slice(offset, offset + limit),
    count: payload.rows.length,
    limit,
    offset,
  };
  if (view.state !== "proposed") {
    res.json({ import: view, now: null, ...answer });
    return;
  }
  const query = queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const plan = planImport(
    { rows: payload.rows, coded: [] },
    await readRegister(query),
    staffOf(req).unitCodes,
  );
  const errors = toSheetProblems(plan.problems, new Map());
  res.json({
    import: view,
    now: {
      is_as_proposed: errors.length === 0 && digestOf(plan) === payload.plan_digest,
      error_total: errors.length,
      errors: errors.slice(0, MAX_ERRORS),
      sample: sampleOf(plan),
    },
    ...answer,
  });
}
