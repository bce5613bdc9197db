/**
 * What the stand-in for https://js.stripe.com does in the browser, as far as the shop uses Stripe.js
 * (https://docs.stripe.com/js): a Payment Element with one field for the number of a test card, and
 * `confirmPayment` with the bank's own step (3-D Secure) as two buttons. It is sent as text, so it
 * may use nothing from outside itself.
 */
export function drawStandIn(): void {
  type Json = Record<string, unknown>;
  const api = "https://api.stripe.com";

  async function post(path: string, form: Record<string, string>): Promise<Json> {
    const response = await fetch(`${api}${path}`, {
      method: "POST",
      body: new URLSearchParams(form),
    });
    return (await response.json()) as Json;
  }

  function button(place: HTMLElement, words: string): Promise<string> {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    place.append(made);
    return new Promise((resolve) => made.addEventListener("click", () => resolve(words)));
  }

  /** The bank asks the buyer, in a window over the page. */
  async function askBuyer(intentId: string): Promise<Json> {
    const dialog = document.createElement("dialog");
    dialog.textContent = "Ngân hàng mẫu";
    document.body.append(dialog);
    dialog.showModal();
    const chosen = await Promise.race([button(dialog, "Xác nhận"), button(dialog, "Từ chối")]);
    dialog.remove();
    return post(`/stand-in/${intentId}/${chosen === "Xác nhận" ? "confirm" : "refuse"}`, {});
  }

  function makeElements(options: Json) {
    const input = document.createElement("input");
    input.setAttribute("aria-label", "Số thẻ mẫu");
    input.inputMode = "numeric";
    input.className = "field-input";
    const listeners: Record<string, () => void> = {};
    const element = {
      on: (event: string, listener: () => void) => {
        listeners[event] = listener;
      },
      mount: (place: HTMLElement) => {
        place.replaceChildren(input);
        listeners.ready?.();
      },
      destroy: () => input.remove(),
    };
    return {
      options,
      input,
      create: () => element,
      getElement: () => element,
      update: (change: Json) => Object.assign(options, change),
      submit: async () =>
        /^\d{16}$/.test(input.value)
          ? {}
          : { error: { type: "validation_error", code: "incomplete_number" } },
    };
  }

  type Elements = ReturnType<typeof makeElements>;
  type Confirmation = { elements: Elements; clientSecret: string };

  async function confirmPayment(key: string, { elements, clientSecret }: Confirmation) {
    const [id = ""] = clientSecret.split("_secret_");
    const secret = { key, client_secret: clientSecret };
    const query = new URLSearchParams(secret).toString();
    const found = (await (await fetch(`${api}/v1/payment_intents/${id}?${query}`)).json()) as Json;
    if (found.amount !== elements.options.amount || found.currency !== elements.options.currency) {
      return { error: { type: "invalid_request_error", code: "stand_in_other_amount" } };
    }
    const number = elements.input.value;
    // Stripe has no test card for a bank that is slow: this number is the stand-in's.
    const card: Record<string, string> =
      number === "4000000000000077"
        ? { payment_method: "pm_stand_in_processing" }
        : { "payment_method_data[type]": "card", "payment_method_data[card][number]": number };
    let intent = await post(`/v1/payment_intents/${id}/confirm`, { ...secret, ...card });
    if (intent.status === "requires_action") intent = await askBuyer(id);
    const error =
      intent.error ?? (intent.status === "requires_payment_method" && intent.last_payment_error);
    return error ? { error } : { paymentIntent: intent };
  }

  const connect = (key: string) => ({
    elements: makeElements,
    confirmPayment: (confirmation: Confirmation) => confirmPayment(key, confirmation),
    _registerWrapper: () => undefined,
  });
  Object.assign(window, { Stripe: Object.assign(connect, { version: "clover" }) });
}
