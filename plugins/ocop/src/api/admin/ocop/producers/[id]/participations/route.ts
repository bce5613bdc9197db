import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../../../modules/ocop/rules/civil-date";
import { participationView } from "../../../../../../participation/participation-view";
import { readParticipations } from "../../../../../../participation/read-participations";
import { parameter } from "../../../write-scope";
import { readProducerView } from "../../producer-view";

/** Where a producer of the caller's area sells, those that go on first, and how far each counts today. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await readProducerView(req, parameter(req, "id"));
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const rows = await readParticipations(database, id);
  const participations = rows.map((row) => participationView(row, today));
  res.json({ participations, count: participations.length });
}
