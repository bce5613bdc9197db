import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLabels } from "../../../../../../figures/labels";
import { readEventRows, readRows } from "../../../../../../figures/read-rows";
import { askedByStaff, metricIn } from "../../asked";
import type { AdminGetFigureRowsType } from "../../validators";

/**
 * The producers or products behind a number, with the participations and evidence, courses or support that
 * it rests on; behind a number of trade events the events themselves, as `entries`.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const metric = metricIn(req);
  const { dimension, key, measure, limit, offset, ...when } =
    req.validatedQuery as AdminGetFigureRowsType;
  const { database, moment } = await askedByStaff(req, when);
  const wish = { dimension: dimension ?? null, key, measure, limit, offset };
  const found =
    metric === "trade_promotion_events"
      ? { rows: [], ...(await readEventRows(database, { moment, wish })) }
      : { entries: [], ...(await readRows(database, metric, { moment, wish })) };
  const known_at = moment.known_at.toISOString();
  const label = dimension === undefined ? null : (await readLabels(database))(dimension, key);
  res.json({ label, ...found, limit, offset, date: moment.date, known_at });
}
