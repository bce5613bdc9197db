import type { PaymentMethod } from "../types/payout";

/** Medusa's names of the ways to pay: `pp_`, the provider, `_`, its id in the configuration. */
export const CASH_ON_DELIVERY_PREFIX = "pp_cod_";

const METHODS: [string, PaymentMethod][] = [
  [CASH_ON_DELIVERY_PREFIX, "cod"],
  ["pp_vietqr_", "bank_transfer"],
  ["pp_stripe_", "card"],
];

/** Null: a way to pay that the ledger has no name for. */
export function paymentMethodOf(providerId: string | null): PaymentMethod | null {
  return METHODS.find(([prefix]) => providerId?.startsWith(prefix))?.[1] ?? null;
}
