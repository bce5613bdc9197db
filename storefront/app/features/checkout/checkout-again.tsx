import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

import type { CheckoutAnswer } from "./submit-checkout.server";

/**
 * Stands in for the checkout when the backend went away under a sent form and the page cannot be drawn
 * again: everything typed is kept, to be sent once more.
 */
export function CheckoutAgain({ answer }: { answer: CheckoutAnswer }) {
  const { t, format, path } = useI18n();
  const { age_confirmed: isAdult, invoice_wanted: wantsInvoice, ...texts } = answer.values;
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <h1 className="text-3xl">{t("checkout.title")}</h1>
      <Notice tone="sun" role="alert" className="max-w-text">
        {t("checkout.failed")}
      </Notice>
      <Form method="post" action={path("/checkout")}>
        {Object.entries(texts).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {wantsInvoice && <input type="hidden" name="invoice_wanted" value="yes" />}
        {isAdult && <input type="hidden" name="age_confirmed" value="yes" />}
        <input type="hidden" name="cart_id" value={answer.cartId} />
        <input type="hidden" name="shown_total_vnd" value={answer.shownTotalVnd} />
        <Button name="intent" value="order">
          {t("checkout.order", { total: format.money(answer.shownTotalVnd) })}
        </Button>
      </Form>
    </div>
  );
}
