import type { ReactNode } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import type { ShippingOption } from "../cart/store-cart.server";
import type { ErrorOf } from "./use-problems";
import type { CheckoutValues } from "./validate";

export function DeliveryFields({
  values,
  options,
  optionId,
  onOption,
  totalVnd,
  needsAgeConfirmation,
  errorOf,
}: {
  values: CheckoutValues;
  options: readonly ShippingOption[];
  optionId: string;
  onOption: (id: string) => void;
  totalVnd: number;
  needsAgeConfirmation: boolean;
  errorOf: ErrorOf;
}) {
  const { t, format } = useI18n();
  const shippingError = errorOf("shipping_option_id");
  const ageError = errorOf("age_confirmed");
  return (
    <>
      <fieldset className="grid gap-3">
        <legend className="mb-3 text-xl font-bold">{t("checkout.delivery")}</legend>
        {options.length === 0 && <Notice tone="sun">{t("checkout.shippingNone")}</Notice>}
        {shippingError && <p className="text-sm font-bold text-clay">{shippingError}</p>}
        {options.map((option, position) => (
          <Choice
            key={option.id}
            label={option.code === "standard" ? t("checkout.standard") : option.name}
            hint={option.code === "standard" ? t("checkout.standardHint") : undefined}
            aside={<Fee amountVnd={option.amount} />}
          >
            <input
              id={position === 0 ? "shipping_option_id" : undefined}
              type="radio"
              name="shipping_option_id"
              value={option.id}
              checked={option.id === optionId}
              onChange={() => onOption(option.id)}
              className="size-5 accent-sea"
            />
          </Choice>
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-3 text-xl font-bold">{t("checkout.payment")}</legend>
        <Choice
          label={t("checkout.cod")}
          hint={t("checkout.codHint", { total: format.money(totalVnd) })}
        >
          <input
            type="radio"
            name="payment"
            value="cash_on_delivery"
            defaultChecked
            className="size-5 accent-sea"
          />
        </Choice>
      </fieldset>
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

function Choice({
  label,
  hint,
  aside,
  className,
  children,
}: {
  label: string;
  hint?: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <label
      className={classNames(
        "flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-edge bg-white px-4 py-3",
        className,
      )}
    >
      <span className="grid h-[1.6em] place-items-center">{children}</span>
      <span className="grid flex-1">
        <span className="flex flex-wrap justify-between gap-x-4 font-bold">
          <span>{label}</span>
          {aside}
        </span>
        {hint && <span className="text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}

/** A delivery fee; nothing to pay is said in words. */
function Fee({ amountVnd }: { amountVnd: number }) {
  const { t } = useI18n();
  return amountVnd === 0 ? <span>{t("cart.free")}</span> : <Price amountVnd={amountVnd} />;
}
