import type { Amounts, LedgerFinding, RecordedRefund, RecordedSale } from "../types/ledger";
import type { ConsignmentFact } from "../types/payout";

const differs = (one: Amounts, other: Amounts): boolean =>
  one.itemsVnd !== other.itemsVnd || one.shippingVnd !== other.shippingVnd;

const amounts = (prefix: "ledger" | "order", { itemsVnd, shippingVnd }: Amounts) => ({
  [`${prefix}_items_vnd`]: itemsVnd,
  [`${prefix}_shipping_vnd`]: shippingVnd,
});

function compareSale(fact: ConsignmentFact, sale: RecordedSale | undefined): LedgerFinding[] {
  const finding = (code: "sale_missing" | "sale_differs", details: LedgerFinding["details"]) => [
    {
      code,
      subjectType: "consignment" as const,
      subjectId: fact.consignmentId,
      details: { order_code: fact.orderCode, ...amounts("order", fact), ...details },
    },
  ];
  if (!sale) return finding("sale_missing", {});
  if (!differs(sale, fact) && sale.producerId === fact.producerId) return [];
  return finding("sale_differs", {
    ...amounts("ledger", sale),
    ledger_producer_id: sale.producerId,
    order_producer_id: fact.producerId,
  });
}

function compareRefunds(
  fact: ConsignmentFact,
  recorded: ReadonlyMap<string, RecordedRefund>,
): LedgerFinding[] {
  return fact.refunds.flatMap((refund): LedgerFinding[] => {
    const found = recorded.get(refund.refundId);
    const details = { order_code: fact.orderCode, ...amounts("order", refund) };
    const subject = { subjectType: "refund" as const, subjectId: refund.refundId };
    if (!found) return [{ code: "refund_missing" as const, ...subject, details }];
    if (!differs(found, refund) && found.consignmentId === fact.consignmentId) return [];
    return [
      {
        code: "refund_differs" as const,
        ...subject,
        details: { ...details, ...amounts("ledger", found) },
      },
    ];
  });
}

function unknownTo(
  facts: readonly ConsignmentFact[],
  sales: readonly RecordedSale[],
  refunds: readonly RecordedRefund[],
): LedgerFinding[] {
  const consignments = new Set(facts.map(({ consignmentId }) => consignmentId));
  const known = new Set(facts.flatMap((fact) => fact.refunds.map(({ refundId }) => refundId)));
  return [
    ...sales
      .filter(({ consignmentId }) => !consignments.has(consignmentId))
      .map((sale) => ({
        code: "sale_unknown" as const,
        subjectType: "consignment" as const,
        subjectId: sale.consignmentId,
        details: amounts("ledger", sale),
      })),
    ...refunds
      .filter(({ refundId }) => !known.has(refundId))
      .map((refund) => ({
        code: "refund_unknown" as const,
        subjectType: "refund" as const,
        subjectId: refund.refundId,
        details: { consignment_id: refund.consignmentId, ...amounts("ledger", refund) },
      })),
  ];
}

/**
 * Where the ledger and the orders do not agree.
 * @param facts every consignment that was ever delivered
 */
export function compareWithFacts(
  facts: readonly ConsignmentFact[],
  sales: readonly RecordedSale[],
  refunds: readonly RecordedRefund[],
): LedgerFinding[] {
  const delivered = facts.filter(({ deliveredOn }) => deliveredOn !== null);
  const saleOf = new Map(sales.map((sale) => [sale.consignmentId, sale]));
  const refundOf = new Map(refunds.map((refund) => [refund.refundId, refund]));
  return [
    ...delivered.flatMap((fact) => [
      ...compareSale(fact, saleOf.get(fact.consignmentId)),
      ...compareRefunds(fact, refundOf),
    ]),
    ...unknownTo(delivered, sales, refunds),
  ];
}
