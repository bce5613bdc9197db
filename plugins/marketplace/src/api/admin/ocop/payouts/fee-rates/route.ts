import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFeeRates } from "../../../../../payout/fee-rates";
import { setFeeRateWorkflow } from "../../../../../workflows/payout/workflows/set-fee-rate";
import { payoutDatabaseOf, writingOf } from "../../../../payout-request";
import type { AdminSetFeeRateType } from "../validators";

async function answer(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const rates = await readFeeRates(payoutDatabaseOf(req));
  res.json({
    fee_rates: rates.map((rate) => ({
      valid_from: rate.validFrom,
      basis_points: rate.basisPoints,
      created_by_name: rate.createdByName,
      created_at: rate.createdAt,
    })),
  });
}

/** The rates of the platform's fee, the latest first; before the earliest it is nothing. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** Sets the fee from a day to come on. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetFeeRateType>,
  res: MedusaResponse,
): Promise<void> {
  const { valid_from, basis_points } = req.validatedBody;
  await setFeeRateWorkflow(req.scope).run({
    input: { validFrom: valid_from, basisPoints: basis_points, ...(await writingOf(req)) },
  });
  res.status(201);
  await answer(req, res);
}
