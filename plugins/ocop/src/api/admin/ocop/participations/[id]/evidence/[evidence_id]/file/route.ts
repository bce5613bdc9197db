import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { evidenceIn } from "../../../../../../../../participation/participation-row";
import { sendDocument } from "../../../../../../../send-document";
import { participationIn } from "../../../../held";

/** The file of a piece of evidence, for the staff of its area only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await sendDocument(
    req,
    res,
    evidenceIn(await participationIn(req), req.params.evidence_id ?? ""),
  );
}
