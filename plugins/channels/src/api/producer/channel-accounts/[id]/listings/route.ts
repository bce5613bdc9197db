import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../../../acting";
import { answerListings, chooseListings } from "../../../../answer-accounts";
import type { ChooseListingsType } from "../../../../validators";

/** The listings of the account, those with something to mend first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerListings(req, res, producerActing(req));
}

/** Has products be listed, or withdrawn; the runner does it. */
export async function POST(
  req: MedusaRequest<ChooseListingsType>,
  res: MedusaResponse,
): Promise<void> {
  await chooseListings(req, res, producerActing(req));
}
