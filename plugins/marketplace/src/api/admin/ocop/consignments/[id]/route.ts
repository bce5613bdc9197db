import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffConsignment } from "../../../../../consignments/consignment-view";
import { readConsignment } from "../read-consignment";

/** One consignment with its lines and what may be done next. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ consignment: staffConsignment(await readConsignment(req)) });
}
