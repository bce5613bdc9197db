import { knex } from "@medusajs/framework/mikro-orm/knex";
import { WITHHOLDING_RATES } from "../../../plugins/marketplace/src/data/withholding-rates.ts";
import { recordRefund } from "../../../plugins/marketplace/src/payout/record-refund.ts";
import { recordSale } from "../../../plugins/marketplace/src/payout/record-sale.ts";
import type {
  ConsignmentRefund,
  ConsignmentSale,
} from "../../../plugins/marketplace/src/types/payout.ts";

export type Ledger = ReturnType<typeof openLedger>;

/** A delivered consignment with what a test does not mind. */
export function saleOf(
  over: Partial<ConsignmentSale> & { consignmentId: string },
): ConsignmentSale {
  return {
    orderId: `order_${over.consignmentId}`,
    orderCode: `QN-${over.consignmentId}`,
    producerId: "oprod_1",
    itemsVnd: 100_000,
    shippingVnd: 0,
    paymentMethod: "bank_transfer",
    deliveredOn: "2026-10-10",
    ...over,
  };
}

/** The ledger of a database, as the workflows write it: each call is one transaction. */
export function openLedger(databaseUrl: string) {
  const database = knex({ client: "pg", connection: databaseUrl, pool: { min: 0, max: 8 } });
  return {
    database,
    close: () => database.destroy(),
    sell: (sale: ConsignmentSale, legalForm = "cooperative") =>
      database.transaction((ledger) =>
        recordSale(ledger, sale, { legalForm, rates: WITHHOLDING_RATES }),
      ),
    refund: (refund: ConsignmentRefund) =>
      database.transaction((ledger) => recordRefund(ledger, refund)),
  };
}
