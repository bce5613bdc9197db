import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { exceedsSale, postingsOfRefund } from "../rules/posting";
import type { Amounts, SaleTerms } from "../types/ledger";
import type { CivilDate, ConsignmentRefund, PaymentMethod } from "../types/payout";
import { checkAmounts } from "./check-amounts";
import { post } from "./post";
import { consignmentTurn } from "./record-sale";
import { notNow, refused } from "./refusals";
import { rowOf, takeTurn } from "./sql";

type SaleRow = {
  producer_id: string;
  occurred_on: CivilDate;
  order_id: string;
  order_code: string;
  payment_method: PaymentMethod | null;
  details: Amounts & { terms: SaleTerms };
};

const SALE = `
select (select min(producer_id) from ocop_ledger_entry where transaction_id = sale.id)
    as producer_id,
  sale.occurred_on, sale.order_id, sale.order_code, sale.payment_method, sale.details
from ocop_ledger_transaction sale
where sale.source_type = 'consignment' and sale.kind = 'sale' and sale.source_id = :consignmentId`;

const REFUNDED = `
select coalesce(sum((details ->> 'itemsVnd')::bigint), 0)::bigint as "itemsVnd",
  coalesce(sum((details ->> 'shippingVnd')::bigint), 0)::bigint as "shippingVnd"
from ocop_ledger_transaction where kind = 'refund' and consignment_id = :consignmentId`;

async function isRecorded(ledger: Knex, refundId: string): Promise<boolean> {
  const found = await rowOf(
    ledger,
    `select id from ocop_ledger_transaction
     where source_type = 'refund' and kind = 'refund' and source_id = :refundId`,
    { refundId },
  );
  return found !== undefined;
}

/**
 * Writes what went back of a consignment, with its part of fee and tax; false when it is in the
 * ledger already. A refund from before the delivery counts from the day of the delivery.
 * @param ledger a transaction
 * @throws MedusaError conflict when the sale is not recorded, invalid_data when more would go back
 *   than came in.
 */
export async function recordRefund(ledger: Knex, refund: ConsignmentRefund): Promise<boolean> {
  const { consignmentId, refundId, itemsVnd, shippingVnd, on } = refund;
  checkAmounts(refundId, refund, on);
  await takeTurn(ledger, consignmentTurn(consignmentId));
  if (await isRecorded(ledger, refundId)) return false;
  const sale = await rowOf<SaleRow>(ledger, SALE, { consignmentId });
  if (!sale) {
    throw notNow(
      `Kiện ${consignmentId} chưa có trong sổ: ghi việc bán trước khi ghi hoàn tiền.`,
      `Consignment ${consignmentId} is not in the ledger: record its sale before its refund.`,
    );
  }
  const before = (await rowOf<Amounts>(ledger, REFUNDED, { consignmentId })) ?? {
    itemsVnd: 0,
    shippingVnd: 0,
  };
  const back = { itemsVnd, shippingVnd };
  if (exceedsSale(sale.details, before, back)) {
    throw refused(
      `Hoàn tiền ${refundId} vượt quá số tiền của kiện ${consignmentId}.`,
      `Refund ${refundId} gives back more than consignment ${consignmentId} brought in.`,
    );
  }
  const postings = postingsOfRefund(sale.producer_id, {
    sold: sale.details,
    before,
    refund: back,
    terms: sale.details.terms,
  });
  for (const posting of postings) {
    await post(ledger, posting, {
      sourceType: "refund",
      sourceId: refundId,
      occurredOn: on > sale.occurred_on ? on : sale.occurred_on,
      consignmentId,
      orderId: sale.order_id,
      orderCode: sale.order_code,
      paymentMethod: sale.payment_method,
      details: back,
    });
  }
  return true;
}
