import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { participationView } from "../../../../participation/participation-view";
import { readParticipations } from "../../../../participation/read-participations";
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

/** Answers with the participation as it is now and counts today; where its files lie is nobody's business. */
export async function answerWithParticipation(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id = req.params.id ?? "",
): Promise<void> {
  const { evidence, ...participation } = await participationIn(req, id);
  const today = civilDateAt(new Date());
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row] = await readParticipations(database, participation.producer_id, id);
  const standing = row && participationView(row, today);
  const stateOf = new Map(standing?.evidence.map((one) => [one.id, one.state]));
  res.json({
    participation: {
      ...participation,
      registered_product_id: standing?.registered_product?.id ?? null,
      is_over: standing?.is_over ?? false,
      is_of_listing: standing?.is_of_listing ?? false,
      level: standing?.level ?? "none",
      reasons: standing?.reasons ?? [],
      evidence: evidence.map(({ file_id, ...one }) => ({
        ...one,
        has_file: file_id !== null,
        state: stateOf.get(one.id) ?? "waiting",
      })),
    },
  });
}
