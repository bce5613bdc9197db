import { useNavigate, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";

import { useCardForm, type CardForm } from "./use-card-form";

const MAY_BE_STALE: ReadonlySet<MessageKey> = new Set(["card.changed", "card.unsure"]);

/** What the server says once the cart is ready to be paid. */
export type CardCharge = { clientSecret: string; cartId: string };

export type CardPayment = {
  form: CardForm;
  /** What kept the card from being charged. */
  trouble: MessageKey | null;
  isBusy: boolean;
  /** Sends the checkout form, whose answer says what to charge. */
  pay(form: HTMLFormElement): void;
};

/**
 * Paying by card from the checkout: the card form is checked, the checkout is sent, the card is
 * charged with what came back, and the page that waits for the order is shown. Errors stay on the
 * page, beside what was typed.
 */
export function useCardPayment(options: {
  publishableKey: string | null;
  amountVnd: number;
  /** The last answer to the form; each is charged once. */
  answer: { charge: CardCharge | null } | undefined;
}): CardPayment {
  const { answer, ...wanted } = options;
  const { path } = useI18n();
  const submit = useSubmit();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const form = useCardForm(wanted);
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const answered = useRef(answer);

  const stop = (why: MessageKey | null) => {
    isUnderWay.current = false;
    setBusy(false);
    setTrouble(why);
  };

  const pay = async (checkout: HTMLFormElement) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setTrouble(null);
    const checked = await form.check();
    if (!checked.done) return stop(checked.trouble);
    const data = new FormData(checkout);
    data.set("intent", "pay-card");
    submit(data, { method: "post", action: path("/checkout") });
  };

  const charge = async ({ clientSecret, cartId }: CardCharge) => {
    const waiting = `${path("/checkout/card")}?cart=${encodeURIComponent(cartId)}`;
    const result = await form.confirm(clientSecret, new URL(waiting, window.location.href).href);
    if (!result.done) {
      stop(result.trouble);
      // Paid in another window, or changed there: the page shows how it stands.
      if (MAY_BE_STALE.has(result.trouble)) revalidate();
      return;
    }
    // The checkout is over: going back must not lead to its form.
    navigate(waiting, { replace: true });
  };

  useEffect(() => {
    if (answer === answered.current) return;
    answered.current = answer;
    if (answer?.charge) void charge(answer.charge);
    else stop(null);
  });

  return { form, trouble, isBusy, pay: (checkout) => void pay(checkout) };
}
