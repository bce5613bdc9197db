import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../../../acting";
import { finishSignIn } from "../../../../../../answer-accounts";
import type { FinishSignInType } from "../../../../../../validators";

/** Takes in what the channel sent the shop's owner back with; once. */
export async function POST(
  req: MedusaRequest<FinishSignInType>,
  res: MedusaResponse,
): Promise<void> {
  await finishSignIn(req, res, await staffActing(req));
}
