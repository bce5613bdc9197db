import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { postingsOfSale } from "../rules/posting";
import { withholdingRatesFor, type WithholdingRates } from "../rules/withholding";
import type { SaleTerms } from "../types/ledger";
import type { ConsignmentSale } from "../types/payout";
import { checkAmounts } from "./check-amounts";
import { post } from "./post";
import { rowOf, takeTurn } from "./sql";

/** What the law and the shop's own settings need to know of the seller. */
export type SellerTerms = { legalForm: string; rates: readonly WithholdingRates[] };

async function feeBasisPoints(ledger: Knex, on: string): Promise<number> {
  const rate = await rowOf<{ basis_points: number }>(
    ledger,
    `select basis_points from ocop_platform_fee_rate where valid_from <= :on
     order by valid_from desc limit 1`,
    { on },
  );
  return rate?.basis_points ?? 0;
}

async function termsOf(ledger: Knex, on: string, seller: SellerTerms): Promise<SaleTerms> {
  const withholding = withholdingRatesFor(seller.rates, seller.legalForm, on);
  return {
    feeBasisPoints: await feeBasisPoints(ledger, on),
    vatBasisPoints: withholding?.vatBasisPoints ?? 0,
    pitBasisPoints: withholding?.pitBasisPoints ?? 0,
    withholdingId: withholding?.id ?? null,
  };
}

/** Those who write about the same consignment wait for each other. */
export const consignmentTurn = (consignmentId: string): string =>
  `ocop-ledger-consignment:${consignmentId}`;

/**
 * Writes what a delivered consignment brought in, under the fee and the law of the day it was
 * delivered; false when it is in the ledger already, whatever the amounts are now.
 * @param ledger a transaction
 * @throws MedusaError invalid_data
 */
export async function recordSale(
  ledger: Knex,
  sale: ConsignmentSale,
  seller: SellerTerms,
): Promise<boolean> {
  const { consignmentId, producerId, itemsVnd, shippingVnd, deliveredOn } = sale;
  checkAmounts(consignmentId, sale, deliveredOn);
  await takeTurn(ledger, consignmentTurn(consignmentId));
  const terms = await termsOf(ledger, deliveredOn, seller);
  const [first, ...rest] = postingsOfSale(producerId, { itemsVnd, shippingVnd }, terms);
  const origin = {
    sourceType: "consignment" as const,
    sourceId: consignmentId,
    occurredOn: deliveredOn,
    consignmentId,
    orderId: sale.orderId,
    orderCode: sale.orderCode,
    paymentMethod: sale.paymentMethod,
    details: { itemsVnd, shippingVnd, terms },
  };
  if (!first || !(await post(ledger, first, origin))) return false;
  for (const posting of rest) await post(ledger, posting, origin);
  return true;
}
