import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN, MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../bilingual";

/** The only currency of the shop; Stripe counts it in whole units (https://docs.stripe.com/currencies). */
export const CURRENCY = "vnd";

/**
 * Medusa's amount in whole đồng. Tax may leave a fraction (medusajs/medusa#14818), which no card
 * can pay: it is rounded as the shop shows it.
 * @throws MedusaError invalid_data for another currency.
 */
export function wholeVnd(amount: BigNumberInput, currency: string): number {
  if (currency.toLowerCase() !== CURRENCY) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence("Thẻ chỉ trả được bằng đồng.", "Cards pay in đồng only."),
    );
  }
  return Math.round(MathBN.convert(amount).toNumber());
}
