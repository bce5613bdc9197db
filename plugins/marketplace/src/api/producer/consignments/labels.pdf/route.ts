import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { labelsPdf } from "../../../../consignments/files/label-pdf";
import { sendPapers } from "../send-papers";

/** Labels of consignments (`?ids=`, at most 50) as one PDF, an A6 page for each. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPapers(req, res, { name: "nhan", write: labelsPdf });
}
