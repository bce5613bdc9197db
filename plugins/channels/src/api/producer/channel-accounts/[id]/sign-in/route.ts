import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../../../acting";
import { beginSignIn } from "../../../../answer-accounts";
import type { BeginSignInType } from "../../../../validators";

/** The channel's address at which the shop's owner agrees. */
export async function POST(
  req: MedusaRequest<BeginSignInType>,
  res: MedusaResponse,
): Promise<void> {
  await beginSignIn(req, res, producerActing(req));
}
