import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { slipsPdf } from "../../../../consignments/files/slip-pdf";
import { sendPapers } from "../send-papers";

/** Packing slips of consignments (`?ids=`, at most 50) as one PDF, each on A4 pages of its own. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPapers(req, res, { name: "phieu-dong-goi", write: slipsPdf });
}
