import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../acting";
import { answerAccounts, connectAccount } from "../../../answer-accounts";
import type { ConnectAccountType } from "../../../validators";

/** Every account in the area of whoever asks: how they stand, and the channels that can be added. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAccounts(req, res, await staffActing(req));
}

/** Adds an account, to which its owner then signs in. */
export async function POST(
  req: MedusaRequest<ConnectAccountType>,
  res: MedusaResponse,
): Promise<void> {
  await connectAccount(req, res, await staffActing(req));
}
