import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { invalid } from "../../../../../../dossier/refuse";
import {
  LISTING_READINESS,
  readMissing,
  type ListingReadiness,
} from "../../../../../../figures/missing";
import { rateSubjectOf } from "../../../../../../figures/read-figure";
import { askedByStaff, metricIn } from "../../asked";
import type { AdminGetFigureMissingType } from "../../validators";

/** Who has no evidenced participation yet, each with the nearest step. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const metric = metricIn(req);
  if (rateSubjectOf(metric) === null) {
    throw invalid({
      vi: "Chỉ tiêu này đếm số lượng, không có danh sách còn thiếu.",
      en: "This figure counts: there is no list of who is missing.",
    });
  }
  const { dimension, key, limit, offset, ...when } =
    req.validatedQuery as AdminGetFigureMissingType;
  const { database, moment } = await askedByStaff(req, when);
  const wish = {
    ...{ dimension: dimension ?? null, key, limit, offset },
    measure: "evidenced" as const,
  };
  const readiness: ListingReadiness | null =
    req.scope.resolve<ListingReadiness>(LISTING_READINESS, { allowUnregistered: true }) ?? null;
  const { rows, count } = await readMissing(database, metric, { moment, wish, readiness });
  const known_at = moment.known_at.toISOString();
  res.json({ rows, count, limit, offset, date: moment.date, known_at });
}
