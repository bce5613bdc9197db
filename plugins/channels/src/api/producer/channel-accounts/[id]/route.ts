import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../../acting";
import { answerAccount, updateAccount } from "../../../answer-accounts";
import type { UpdateAccountType } from "../../../validators";

/** One account: how it stands and what waits. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAccount(req, res, producerActing(req));
}

/** Changes its name or settings, or has it rest. */
export async function PATCH(
  req: MedusaRequest<UpdateAccountType>,
  res: MedusaResponse,
): Promise<void> {
  await updateAccount(req, res, producerActing(req));
}
