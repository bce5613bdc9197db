import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../../acting";
import { revokeAccount } from "../../../../../answer-accounts";

/** Gives the tokens back and forgets them. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await revokeAccount(req, res, await staffActing(req));
}
