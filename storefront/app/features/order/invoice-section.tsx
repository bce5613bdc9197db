import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import type { InvoiceRequest } from "../invoice/invoice-request";

/** To whom the invoice goes, and where to say so while nothing is sent. */
export function InvoiceSection({
  orderId,
  invoice,
  isOpen,
}: {
  orderId: string;
  invoice: InvoiceRequest | null;
  isOpen: boolean;
}) {
  const { t } = useI18n();
  if (!invoice && !isOpen) return null;
  return (
    <section className="grid gap-1" data-invoice={invoice?.tax_code ?? ""}>
      <h2 className="text-xl">{t("invoice.heading")}</h2>
      {invoice ? (
        <p className="grid">
          <span className="font-bold">{invoice.company_name}</span>
          <span>{t("invoice.code", { code: invoice.tax_code })}</span>
          <span>{invoice.address}</span>
          {invoice.email && <span>{invoice.email}</span>}
        </p>
      ) : (
        <p>{t("invoice.none")}</p>
      )}
      {isOpen && (
        <LocalLink to={`/orders/${orderId}/invoice`} className="justify-self-start">
          {t(invoice ? "invoice.edit" : "invoice.ask")}
        </LocalLink>
      )}
    </section>
  );
}
