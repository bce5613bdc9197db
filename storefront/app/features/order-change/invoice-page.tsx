import { Form } from "@remix-run/react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

import { useProblems } from "../checkout/use-problems";
import { InvoiceFields } from "../invoice/invoice-fields";
import {
  invoiceValuesOf,
  type InvoiceProblem,
  type InvoiceRequest,
  type InvoiceValues,
} from "../invoice/invoice-request";
import type { OrderView } from "../order/order-view";
import type { ChangeTrouble } from "./order-change.server";

export type InvoiceAnswer = {
  values: InvoiceValues;
  problems: InvoiceProblem[];
  trouble: ChangeTrouble | null;
};

/** Asks for an invoice after the order, changes it or takes it back. */
export function InvoicePage({
  order,
  invoice,
  answer,
}: {
  order: OrderView;
  invoice: InvoiceRequest | null;
  answer: InvoiceAnswer | undefined;
}) {
  const { t } = useI18n();
  const problems = useProblems(answer?.problems);
  const trouble = answer?.trouble;
  return (
    <div className="page grid max-w-text gap-6 py-6 md:py-8">
      <header className="grid gap-2">
        <LocalLink to={`/orders/${order.id}`} className="justify-self-start text-sm">
          {t("orders.heading", { code: order.code })}
        </LocalLink>
        <h1 className="text-3xl">{t("invoice.pageTitle", { code: order.code })}</h1>
        <p className="text-muted">
          {t("invoice.wantedHint")} {t("invoice.until")}
        </p>
      </header>
      <ErrorSummary errors={problems.summary} />
      {trouble && (
        <Notice tone="clay" role="alert">
          {t(`invoice.${trouble}`)}
        </Notice>
      )}
      <Form method="post" noValidate className="grid gap-4">
        <InvoiceFields
          values={answer?.values ?? invoiceValuesOf(invoice)}
          errorOf={problems.errorOf}
        />
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="save">
            {t("invoice.save")}
          </Button>
          {invoice && (
            <Button name="intent" value="withdraw" look="second">
              {t("invoice.withdraw")}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}
