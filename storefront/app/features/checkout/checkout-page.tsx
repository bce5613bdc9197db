import { Form, useNavigation } from "@remix-run/react";
import { useMemo, useState } from "react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import { AddressChoice } from "../account/address-choice";
import type { SavedAddress } from "../account/saved-address";
import type { Province } from "../address/address-index";
import { CardFields } from "../card-payment/card-fields";
import { cardTrouble } from "../card-payment/card-trouble";
import { useCardPayment } from "../card-payment/use-card-payment";
import type { LoadedCart } from "../cart/cart.server";
import type { Destination } from "../cart/delivery";
import { TermsLine } from "../law/terms-line";
import type { PaymentMethod } from "../payment/payment-method";
import { AddressFields } from "./address-fields";
import { DeliveryFields } from "./delivery-fields";
import { InvoiceChoice } from "./invoice-choice";
import { OrderReview } from "./order-review";
import { PaymentFields } from "./payment-fields";
import { RecipientFields } from "./recipient-fields";
import type { CheckoutAnswer } from "./submit-checkout.server";
import { useDelivery } from "./use-delivery";
import { useProblems } from "./use-problems";
import type { CheckoutValues } from "./validate";

export type BegunCheckout = { values: CheckoutValues; declineCode: string | null };

/** The whole checkout on one page; the form works without JavaScript. */
export function CheckoutPage({
  cart,
  provinces,
  known,
  answer,
  publishableKey,
  begun,
}: {
  cart: LoadedCart;
  provinces: readonly Province[];
  /** What the account of a signed-in customer fills the fields with. */
  known: {
    values: CheckoutValues;
    addresses: SavedAddress[];
    chosenId: string | null;
    isSignedIn: boolean;
  };
  answer: CheckoutAnswer | undefined;
  /** Stripe's key for browsers. */
  publishableKey: string | null;
  /** A card payment that was begun and left: what was typed, and why the card was not charged. */
  begun: BegunCheckout | null;
}) {
  const { t, format, path } = useI18n();
  const navigation = useNavigation();
  const values = useMemo(
    () => answer?.values ?? begun?.values ?? known.values,
    [answer, begun, known],
  );
  const problems = useProblems(answer?.problems);
  const [place, setPlace] = useState<Destination | null>(null);
  const delivery = useDelivery(cart.delivery, place);
  const totalVnd = cart.view.itemTotalVnd + (delivery?.shippingTotalVnd ?? 0);
  const [wanted, setWanted] = useState(values.payment);
  const method = cart.paymentMethods.find((one) => one === wanted) ?? cart.paymentMethods[0];
  const isByCard = method === "card";
  const card = useCardPayment({ publishableKey, amountVnd: totalVnd, answer });
  const isOrdering =
    card.isBusy || (navigation.state !== "idle" && navigation.formMethod === "POST");
  const declined = begun?.declineCode ? cardTrouble({ code: begun.declineCode }) : null;

  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid gap-2">
        <LocalLink to="/cart" className="justify-self-start text-sm">
          {t("checkout.back")}
        </LocalLink>
        <h1 className="text-3xl">{t("checkout.title")}</h1>
        <p className="flex flex-wrap items-baseline gap-x-3 lg:hidden">
          <span>{t("cart.total")}</span>
          <Price amountVnd={totalVnd} className="text-xl font-bold" />
          <a href="#review" className="text-sm">
            {t("cart.parcelCount", { count: cart.view.parcels.length })}
          </a>
        </p>
        <p className="text-muted">
          {t("checkout.intro")}{" "}
          {!known.isSignedIn && (
            <LocalLink to="/account/sign-in?next=/checkout">{t("account.fillIn")}</LocalLink>
          )}
        </p>
      </header>
      <ErrorSummary errors={problems.summary} />
      <Trouble trouble={answer?.trouble ?? null} />
      {!answer && !begun && <AddressChoice addresses={known.addresses} />}
      <Form
        key={known.chosenId ?? ""}
        method="post"
        action={path("/checkout")}
        noValidate
        className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12"
        onSubmit={(event) => {
          if (isOrdering) return event.preventDefault();
          if (!isByCard || isSubmittedBy(event.nativeEvent, "find-commune")) return;
          event.preventDefault();
          card.pay(event.currentTarget);
        }}
      >
        <input type="hidden" name="cart_id" value={cart.id} />
        <input type="hidden" name="shown_total_vnd" value={totalVnd} />
        <div className="grid max-w-text gap-8">
          <RecipientFields values={values} errorOf={problems.errorOf} />
          <AddressFields
            values={values}
            provinces={provinces}
            communes={answer?.communes ?? []}
            isCommuneFound={answer?.isCommuneFound ?? true}
            onPlace={setPlace}
            errorOf={problems.errorOf}
          />
          <DeliveryFields
            values={values}
            delivery={delivery}
            payment={
              <PaymentFields
                chosen={method}
                onChoose={(chosen: PaymentMethod) => setWanted(chosen)}
                card={<CardFields {...card.form} trouble={card.trouble ?? declined} />}
                methods={cart.paymentMethods}
                totalVnd={totalVnd}
                errorOf={problems.errorOf}
              />
            }
            needsAgeConfirmation={cart.view.needsAgeConfirmation}
            errorOf={problems.errorOf}
          />
          <InvoiceChoice values={values} errorOf={problems.errorOf} />
        </div>
        <aside
          id="review"
          className="grid scroll-mt-20 gap-4 rounded-md border border-hairline bg-white p-4 md:p-6 lg:sticky lg:top-24"
        >
          <OrderReview view={cart.view} delivery={delivery} totalVnd={totalVnd} />
          <Button
            name="intent"
            value="order"
            className="w-full text-lg"
            aria-disabled={isOrdering || undefined}
          >
            {isOrdering
              ? t(isByCard ? "card.paying" : "checkout.ordering")
              : t(isByCard ? "card.order" : "checkout.order", { total: format.money(totalVnd) })}
          </Button>
          <p className="text-sm text-muted">
            {t("checkout.orderNote")} {t("checkout.privacy")}
          </p>
          <TermsLine />
        </aside>
      </Form>
    </div>
  );
}

/** Whether it was the button of this name that sent the form. */
function isSubmittedBy(event: Event, intent: string): boolean {
  const button = event instanceof SubmitEvent ? event.submitter : null;
  return button instanceof HTMLButtonElement && button.value === intent;
}

function Trouble({ trouble }: { trouble: CheckoutAnswer["trouble"] }) {
  const { t, format } = useI18n();
  if (!trouble) return null;
  return (
    <Notice tone="sun" role="alert">
      {trouble.kind === "price"
        ? t("checkout.priceChanged", {
            before: format.money(trouble.beforeVnd),
            now: format.money(trouble.nowVnd),
          })
        : t("checkout.failed")}
    </Notice>
  );
}
