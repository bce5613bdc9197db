import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCorrectionFile } from "../../../../../../correction/correction-row";
import { sendDocument } from "../../../../../send-document";
import { correctionOf } from "../../answer";

/** The paper that came with a report, for the staff of its area only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await correctionOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sendDocument(req, res, await readCorrectionFile(database, id));
}
