/** The ways to pay that the shop has words for. */
export const PAYMENT_METHODS = ["cash_on_delivery", "bank_transfer", "card"] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

const PROVIDERS: Record<PaymentMethod, string> = {
  cash_on_delivery: "pp_cod_cod",
  bank_transfer: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
};

/** The backend's name of a way to pay. */
export function providerOf(method: PaymentMethod): string {
  return PROVIDERS[method];
}

/** The way to pay behind a name of the backend's; null for one that the shop does not offer. */
export function methodOf(providerId: string): PaymentMethod | null {
  return PAYMENT_METHODS.find((method) => PROVIDERS[method] === providerId) ?? null;
}
