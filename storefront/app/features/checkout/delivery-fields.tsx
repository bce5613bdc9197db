import type { ReactNode } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Notice } from "~/ui/notice";

import type { Delivery } from "../cart/delivery";
import { Choice } from "./choice";
import type { ErrorOf } from "./use-problems";
import type { CheckoutValues } from "./validate";

export function DeliveryFields({
  values,
  delivery,
  payment,
  needsAgeConfirmation,
  errorOf,
}: {
  values: CheckoutValues;
  delivery: Delivery | null;
  payment: ReactNode;
  needsAgeConfirmation: boolean;
  errorOf: ErrorOf;
}) {
  const { t, format } = useI18n();
  const ageError = errorOf("age_confirmed");
  return (
    <>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("checkout.delivery")}</h2>
        {delivery === null ? (
          <Notice tone="sun">{t("checkout.shippingNone")}</Notice>
        ) : (
          <p aria-live="polite">
            {t(delivery.isDestinationKnown ? "checkout.deliveryTo" : "checkout.deliveryHome", {
              count: delivery.parcels.length,
              price: format.money(delivery.shippingTotalVnd),
            })}
          </p>
        )}
      </section>
      {payment}
      {needsAgeConfirmation && (
        <fieldset className="grid gap-3">
          <legend className="mb-3 text-xl font-bold">{t("checkout.ageTitle")}</legend>
          {ageError && (
            <p id="age_confirmed-error" className="text-sm font-bold text-clay">
              {ageError}
            </p>
          )}
          <Choice
            label={t("checkout.age")}
            hint={t("checkout.ageHint")}
            className={ageError && "border-2 border-clay"}
          >
            <input
              id="age_confirmed"
              type="checkbox"
              name="age_confirmed"
              value="yes"
              defaultChecked={values.age_confirmed}
              aria-invalid={ageError ? true : undefined}
              aria-describedby={ageError ? "age_confirmed-error" : undefined}
              className="size-5 accent-sea"
            />
          </Choice>
        </fieldset>
      )}
    </>
  );
}
