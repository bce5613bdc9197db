import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownHelp } from "./own-help";

/** Who may help, since when and for what; and what they did. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await ownHelp(req));
}
