/** A day in Viet Nam as `YYYY-MM-DD`. */
export type CivilDate = string;

export const PAYMENT_METHODS = ["cod", "bank_transfer", "card"] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Money that went back to the buyer for one consignment; whole đồng. */
export type RefundFact = {
  refundId: string;
  itemsVnd: number;
  shippingVnd: number;
  on: CivilDate;
};

/**
 * What the ledger has to know of a consignment. Amounts are what the buyer paid for it after
 * discounts, in whole đồng. Before it is delivered (`deliveredOn` null) nobody is owed anything.
 */
export type ConsignmentFact = {
  consignmentId: string;
  orderId: string;
  /** The code that the buyer knows. */
  orderCode: string;
  producerId: string;
  itemsVnd: number;
  shippingVnd: number;
  deliveredOn: CivilDate | null;
  refunds: readonly RefundFact[];
  /** Null: a way to pay that has no name here. */
  paymentMethod: PaymentMethod | null;
};

/** A delivered consignment: what `recordSale` takes. */
export type ConsignmentSale = Omit<ConsignmentFact, "deliveredOn" | "refunds"> & {
  deliveredOn: CivilDate;
};

/** A delivered consignment for which too little money came in; whole đồng. */
export type UnpaidConsignment = {
  consignmentId: string;
  orderCode: string;
  totalVnd: number;
  paidVnd: number;
};

/** A refund of a consignment whose sale is recorded: what `recordRefund` takes. */
export type ConsignmentRefund = RefundFact & { consignmentId: string };

/** The member of staff who writes; the name is that of the day. */
export type PayoutActor = { id: string; name: string };
