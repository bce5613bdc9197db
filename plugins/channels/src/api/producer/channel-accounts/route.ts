import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../acting";
import { answerAccounts, connectAccount } from "../../answer-accounts";
import type { ConnectAccountType } from "../../validators";

/** The producer's accounts, and the province's that list for it: how they stand, and the channels that can be added. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAccounts(req, res, producerActing(req));
}

/** Adds an account, to which its owner then signs in. */
export async function POST(
  req: MedusaRequest<ConnectAccountType>,
  res: MedusaResponse,
): Promise<void> {
  await connectAccount(req, res, producerActing(req));
}
