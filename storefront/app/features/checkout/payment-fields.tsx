import { useI18n } from "~/i18n/use-i18n";

import type { PaymentMethod } from "../payment/payment-method";
import { Choice } from "./choice";
import type { ErrorOf } from "./use-problems";
import type { CheckoutValues } from "./validate";

/** The ways to pay, of which the shop's first is chosen until the buyer says otherwise. */
export function PaymentFields({
  values,
  methods,
  totalVnd,
  errorOf,
}: {
  values: CheckoutValues;
  methods: readonly PaymentMethod[];
  totalVnd: number;
  errorOf: ErrorOf;
}) {
  const { t, format } = useI18n();
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
  };
  const chosen = methods.find((method) => method === values.payment) ?? methods[0];
  return (
    <fieldset className="grid gap-3" aria-describedby={error ? "payment-error" : undefined}>
      <legend className="mb-3 text-xl font-bold">{t("checkout.payment")}</legend>
      {error && (
        <p id="payment-error" className="text-sm font-bold text-clay">
          {error}
        </p>
      )}
      {methods.map((method, place) => (
        <Choice key={method} {...words[method]}>
          <input
            id={place === 0 ? "payment" : undefined}
            type="radio"
            name="payment"
            value={method}
            defaultChecked={method === chosen}
            className="size-5 accent-sea"
          />
        </Choice>
      ))}
    </fieldset>
  );
}
