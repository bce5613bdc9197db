import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCorrection, readCorrections } from "../../../../correction/correction-row";
import { inspectDocumentFile } from "../../../../document-file";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { missing } from "../../../../monitoring/refusals";
import { reportCorrectionWorkflow } from "../../../../workflows/register-correction/workflows/report-correction";
import { producerActorOf, producerOf } from "../../../producer-context";
import type { ProducerReportCorrectionType } from "../validators";
import { toOwnCorrection } from "./view";

/** More than this nobody looks through. */
const MOST = 100;

/** The mistakes that the producer reported, the newest first, with what the staff answered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readCorrections(database, {
    unitCodes: null,
    producerId: producerOf(req).id,
    order: "-created_at",
    limit: MOST,
    offset: 0,
  });
  res.json({ corrections: rows.map(toOwnCorrection), count });
}

/** Reports a mistake, if wanted with a paper that shows it (`file` of a multipart form). */
export async function POST(
  req: MedusaRequest<ProducerReportCorrectionType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = producerOf(req).id;
  const { result: id } = await reportCorrectionWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      producer_id: producerId,
      today: civilDateAt(new Date()),
      language: req.locale?.toLowerCase().startsWith("en") ? "en" : "vi",
      report: req.validatedBody,
      file: req.file ? await inspectDocumentFile(req.file) : null,
    },
  });
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readCorrection(database, id, { unitCodes: null, producerId });
  if (!row) throw missing("correction", id);
  res.status(201).json({ correction: toOwnCorrection(row) });
}
