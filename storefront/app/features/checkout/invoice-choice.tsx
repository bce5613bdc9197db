import { useI18n } from "~/i18n/use-i18n";

import { InvoiceFields } from "../invoice/invoice-fields";
import { Choice } from "./choice";
import type { ErrorOf } from "./use-problems";
import type { CheckoutValues } from "./validate";

/** An invoice, for who wants one: folded away until then, open where something in it needs mending. */
export function InvoiceChoice({ values, errorOf }: { values: CheckoutValues; errorOf: ErrorOf }) {
  const { t } = useI18n();
  return (
    <details open={values.invoice_wanted} className="grid gap-3">
      <summary className="min-h-11 cursor-pointer py-2 text-xl font-bold">
        {t("invoice.title")}
      </summary>
      <div className="grid gap-4 pt-2">
        <Choice label={t("invoice.wanted")} hint={t("invoice.wantedHint")}>
          <input
            type="checkbox"
            name="invoice_wanted"
            value="yes"
            defaultChecked={values.invoice_wanted}
            className="size-5 accent-sea"
          />
        </Choice>
        <InvoiceFields values={values} errorOf={errorOf} />
      </div>
    </details>
  );
}
