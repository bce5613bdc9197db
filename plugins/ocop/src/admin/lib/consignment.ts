import type { consignment as words } from "../i18n/vi/consignment";

export type ConsignmentStatus = keyof typeof words.status;
export type ConsignmentAction = keyof typeof words.do;
export type PaymentWay = keyof typeof words.pay;
export type LifeStep = keyof typeof words.step;

export const CONSIGNMENT_STATUSES: readonly ConsignmentStatus[] = [
  ...(["new", "accepted", "packed", "shipped"] as const),
  ...(["delivered", "refused", "cancelled", "returned"] as const),
];

/** A row of `GET /admin/ocop/consignments`; instants are ISO 8601, money whole đồng. */
export type Consignment = {
  id: string;
  code: string;
  order_id: string;
  order_code: string;
  producer_id: string;
  producer: { name: string; place: { code: string; full_name: string } | null };
  status: ConsignmentStatus;
  carrier: string | null;
  tracking_number: string | null;
  placed_at: string;
  accept_by: string;
  is_late: boolean;
  awaits_transfer: boolean;
  accepted_at: string | null;
  packed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  refused_at: string | null;
  returned_at: string | null;
  cancelled_at: string | null;
  cancel_reason: string | null;
  item_total_vnd: number;
  discount_vnd: number;
  shipping_vnd: number;
  total_vnd: number;
  refunded_vnd: number;
  items: { line_item_id: string; title: string; quantity: number; amount_vnd: number }[];
  actions: ConsignmentAction[];
};

/** To whom the buyer wants the invoice. */
export type InvoiceRequest = {
  company_name: string;
  tax_code: string;
  address: string;
  email: string | null;
};

export type ConsignmentDetail = Consignment & {
  invoice_request: InvoiceRequest | null;
  payment: { provider_id: string; captured_vnd: number } | null;
  cancel_effect: { cancels_order: boolean; refund_vnd: number; credit_vnd: number } | null;
};

const PAYMENT_WAYS: Readonly<Record<string, PaymentWay>> = {
  pp_cod_cod: "cod",
  pp_vietqr_vietqr: "transfer",
  pp_stripe_stripe: "card",
};

export function paymentWayOf({ payment }: ConsignmentDetail): PaymentWay {
  return PAYMENT_WAYS[payment?.provider_id ?? ""] ?? "other";
}

export function piecesOf({ items }: Consignment): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What has happened to a consignment, the first thing first. */
export function lifeOf(consignment: Consignment): { step: LifeStep; at: string }[] {
  const steps: [LifeStep, string | null][] = [
    ["placed", consignment.placed_at],
    ["accepted", consignment.accepted_at],
    ["packed", consignment.packed_at],
    ["shipped", consignment.shipped_at],
    ["delivered", consignment.delivered_at],
    ["refused", consignment.refused_at],
    ["returned", consignment.returned_at],
    ["cancelled", consignment.cancelled_at],
  ];
  return steps
    .flatMap(([step, at]) => (at === null ? [] : [{ step, at }]))
    .sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
}

export type MoneyEffect = {
  word: keyof typeof words.money;
  /** Whole đồng; null where the words name no amount. */
  amountVnd: number | null;
};

/** What an action does to the money. */
export function moneyEffectsOf(
  consignment: ConsignmentDetail,
  action: ConsignmentAction,
): MoneyEffect[] {
  const isCash = paymentWayOf(consignment) === "cod";
  const plain = (word: MoneyEffect["word"]): MoneyEffect[] => [{ word, amountVnd: null }];
  if (action === "deliver") return plain(isCash ? "deliver_cod" : "deliver");
  if (action === "refuse") return plain(isCash ? "refuse_cod" : "refuse");
  if (action === "take_back") return plain("take_back");
  if (action !== "cancel") return plain("none");
  const { refund_vnd: refund = 0, credit_vnd: credit = 0 } = consignment.cancel_effect ?? {};
  const effects: MoneyEffect[] = [
    { word: "refund", amountVnd: refund },
    { word: "credit", amountVnd: credit },
  ];
  const real = effects.filter(({ amountVnd }) => amountVnd !== null && amountVnd > 0);
  return real.length > 0 ? real : plain("unpaid");
}
