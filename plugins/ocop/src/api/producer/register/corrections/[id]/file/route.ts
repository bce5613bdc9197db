import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCorrection, readCorrectionFile } from "../../../../../../correction/correction-row";
import { missing } from "../../../../../../monitoring/refusals";
import { producerOf } from "../../../../../producer-context";
import { sendDocument } from "../../../../../send-document";

/** The paper that the producer sent with a report. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const scope = { unitCodes: null, producerId: producerOf(req).id };
  if (!(await readCorrection(database, id, scope))) throw missing("correction", id);
  await sendDocument(req, res, await readCorrectionFile(database, id));
}
