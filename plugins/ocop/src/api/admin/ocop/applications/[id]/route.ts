import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parameter } from "../../write-scope";
import { applicationView } from "../view";

/** One application in full. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await applicationView(req, parameter(req, "id")) });
}
