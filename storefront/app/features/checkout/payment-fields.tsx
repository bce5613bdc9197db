import type { ReactNode } from "react";

import { useI18n } from "~/i18n/use-i18n";

import { useHydrated } from "../cart/use-hydrated";
import type { PaymentMethod } from "../payment/payment-method";
import { Choice } from "./choice";
import type { ErrorOf } from "./use-problems";

/** The ways to pay; that by card takes a script for its form, which stands below it once chosen. */
export function PaymentFields({
  chosen,
  onChoose,
  card,
  methods,
  totalVnd,
  errorOf,
}: {
  chosen: PaymentMethod | undefined;
  onChoose: (method: PaymentMethod) => void;
  /** The form of the card. */
  card: ReactNode;
  methods: readonly PaymentMethod[];
  totalVnd: number;
  errorOf: ErrorOf;
}) {
  const { t, format } = useI18n();
  const isHydrated = useHydrated();
  const error = errorOf("payment");
  const words: Record<PaymentMethod, { label: string; hint: string }> = {
    cash_on_delivery: {
      label: t("checkout.cod"),
      hint: t("checkout.codHint", { total: format.money(totalVnd) }),
    },
    bank_transfer: {
      label: t("payment.bank_transfer"),
      hint: t("payment.bank_transferHint"),
    },
    card: { label: t("card.title"), hint: t(isHydrated ? "card.hint" : "card.needsScript") },
  };
  return (
    <fieldset className="grid gap-3" aria-describedby={error ? "payment-error" : undefined}>
      <legend className="mb-3 text-xl font-bold">{t("checkout.payment")}</legend>
      {error && (
        <p id="payment-error" className="text-sm font-bold text-clay">
          {error}
        </p>
      )}
      {methods.map((method, place) => (
        <div key={method} className="grid gap-3">
          <Choice {...words[method]}>
            <input
              id={place === 0 ? "payment" : undefined}
              type="radio"
              name="payment"
              value={method}
              checked={method === chosen}
              onChange={() => onChoose(method)}
              disabled={method === "card" && !isHydrated}
              className="size-5 accent-sea"
            />
          </Choice>
          {method === "card" && chosen === "card" && isHydrated && card}
        </div>
      ))}
    </fieldset>
  );
}
