import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notFound } from "../../../dossier/refuse";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import { participationView } from "../../../participation/participation-view";
import {
  readParticipations,
  type EvidenceRow,
  type ParticipationRow,
} from "../../../participation/read-participations";
import { producerOf } from "../../producer-context";

/**
 * A participation of the producer who asks.
 * @throws MedusaError not_found, of somebody else's too
 */
export async function ownParticipation(req: MedusaRequest<unknown>): Promise<ParticipationRow> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row] = await readParticipations(database, producerOf(req).id, req.params.id ?? "");
  if (!row) throw notFound("tham gia kênh", "participation");
  return row;
}

/**
 * A piece of evidence of such a participation.
 * @throws MedusaError not_found
 */
export function evidenceOf(
  req: MedusaRequest<unknown>,
  { evidence }: ParticipationRow,
): EvidenceRow {
  const found = evidence.find(({ id }) => id === req.params.evidence_id);
  if (!found) throw notFound("minh chứng", "evidence");
  return found;
}

/** Answers with a participation of the producer as it is now. */
export async function answerWithParticipation(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row] = await readParticipations(database, producerOf(req).id, id);
  if (!row) throw notFound("tham gia kênh", "participation");
  const today = civilDateAt(new Date());
  res.json({ participation: participationView(row, today), as_of: today });
}
