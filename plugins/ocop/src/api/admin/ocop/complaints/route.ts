import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readComplaints } from "../../../../complaint/complaint-row";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type { AdminGetComplaintsType } from "./validators";
import { toComplaintView } from "./view";

/** The complaints, filtered and paged, those to be answered soonest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, kind, ...query } = req.validatedQuery as AdminGetComplaintsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readComplaints(database, { ...query, states: state, kinds: kind });
  const today = civilDateAt(new Date());
  const { limit, offset } = query;
  res.json({ complaints: rows.map((row) => toComplaintView(row, today)), count, limit, offset });
}
