import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dictionaryCsv } from "../../../../../../open-data/open-data-file";
import { sendOpenData } from "../../send-open-data";

/** What the fields of the open data mean. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendOpenData(res, "text/csv; charset=utf-8; header=present");
  res.send(dictionaryCsv());
}
