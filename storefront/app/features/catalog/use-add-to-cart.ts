import { useFetcher } from "@remix-run/react";
import { type FormEvent } from "react";

import type { CartNotice } from "~/features/cart/cart-notice";

interface AddAnswer {
  done: boolean;
  notice: CartNotice | null;
  count: number;
}

/**
 * Sends an add-to-cart form without leaving the page. Without JavaScript the same form goes to the
 * cart page. `buy-now` always leaves.
 */
export function useAddToCart() {
  const fetcher = useFetcher<AddAnswer>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    if (form.get("intent") !== "add") return;
    event.preventDefault();
    form.set("respond", "json");
    fetcher.submit(form, {
      method: "post",
      action: event.currentTarget.getAttribute("action") ?? "",
    });
  };
  return {
    onSubmit,
    isAdding: fetcher.state !== "idle",
    notice: fetcher.state === "idle" ? (fetcher.data?.notice ?? null) : null,
  };
}
