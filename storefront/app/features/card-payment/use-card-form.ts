import { loadStripe } from "@stripe/stripe-js/pure";
import type { Stripe, StripeElements } from "@stripe/stripe-js";
import { useCallback, useEffect, useRef, useState } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";

import { CARD_LOOK } from "./card-look";
import { cardTrouble } from "./card-trouble";

/** Done: the money is there or the bank is working on it; else what to tell the buyer. */
export type CardResult = { done: true } | { done: false; trouble: MessageKey };

export type CardForm = {
  state: "off" | "loading" | "ready" | "failed";
  /** Takes the element in which Stripe draws the form; null takes the form away. */
  setPlace(place: HTMLDivElement | null): void;
  loadAgain(): void;
  /** Whether everything is filled in; marks in the form what is not. */
  check(): Promise<CardResult>;
  /** Charges the card, through the bank's own step where the bank asks for one. */
  confirm(clientSecret: string, returnUrl: string): Promise<CardResult>;
};

const NOT_READY: CardResult = { done: false, trouble: "card.loadFailed" };

/**
 * Stripe's card form, loaded from Stripe once the page has a place for it, which it has when the buyer
 * chooses the card, and taken away with that place. What is typed into it never passes the shop.
 */
export function useCardForm(options: {
  publishableKey: string | null;
  amountVnd: number;
}): CardForm {
  const { publishableKey, amountVnd } = options;
  const { language } = useI18n();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const loaded = useRef<{ stripe: Stripe; elements: StripeElements } | null>(null);
  const amount = useRef(amountVnd);
  const [state, setState] = useState<CardForm["state"]>("off");
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (place === null || publishableKey === null) return;
    let isGone = false;
    const fail = () => {
      if (!isGone) setState("failed");
    };
    setState("loading");
    loadStripe(publishableKey, { locale: language })
      .then((stripe) => {
        if (isGone) return;
        if (!stripe) return fail();
        const elements = stripe.elements({
          mode: "payment",
          amount: amount.current,
          currency: "vnd",
          paymentMethodTypes: ["card"],
          appearance: CARD_LOOK,
        });
        const element = elements.create("payment", { layout: "tabs" });
        element.on("ready", () => {
          if (!isGone) setState("ready");
        });
        element.on("loaderror", fail);
        element.mount(place);
        loaded.current = { stripe, elements };
      })
      .catch(fail);
    return () => {
      isGone = true;
      loaded.current?.elements.getElement("payment")?.destroy();
      loaded.current = null;
      setState("off");
    };
  }, [place, publishableKey, language, attempt]);

  useEffect(() => {
    amount.current = amountVnd;
    loaded.current?.elements.update({ amount: amountVnd });
  }, [amountVnd]);

  const check = useCallback(async (): Promise<CardResult> => {
    if (!loaded.current) return NOT_READY;
    const { error } = await loaded.current.elements.submit();
    return error ? { done: false, trouble: cardTrouble(error) } : { done: true };
  }, []);

  const confirm = useCallback(
    async (clientSecret: string, returnUrl: string): Promise<CardResult> => {
      if (!loaded.current) return NOT_READY;
      const { stripe, elements } = loaded.current;
      const { error } = await stripe.confirmPayment({
        elements,
        clientSecret,
        confirmParams: { return_url: returnUrl },
        redirect: "if_required",
      });
      return error ? { done: false, trouble: cardTrouble(error) } : { done: true };
    },
    [],
  );
  const loadAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { state, setPlace, loadAgain, check, confirm };
}
