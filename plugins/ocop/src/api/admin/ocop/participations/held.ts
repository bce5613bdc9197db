import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  readParticipationRecord,
  type ParticipationRecord,
} from "../../../../participation/participation-row";
import { staffOf } from "../../../staff-context";

/** The participation of a request, when it lies in the caller's area. */
export function participationIn(
  req: AuthenticatedMedusaRequest<unknown>,
  id = req.params.id ?? "",
): Promise<ParticipationRecord> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return readParticipationRecord(database, id, staffOf(req).unitCodes);
}

/** Answers with the participation as it is now; where its files lie is nobody's business. */
export async function answerWithParticipation(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id = req.params.id ?? "",
): Promise<void> {
  const { evidence, ...participation } = await participationIn(req, id);
  res.json({
    participation: {
      ...participation,
      evidence: evidence.map(({ file_id, ...one }) => ({ ...one, has_file: file_id !== null })),
    },
  });
}
