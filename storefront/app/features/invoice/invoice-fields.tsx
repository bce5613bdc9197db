import { useI18n } from "~/i18n/use-i18n";
import { TextField } from "~/ui/text-field";

import type { InvoiceValues } from "./invoice-request";

const FIELDS = [
  { id: "invoice_company", label: "invoice.company", hint: "invoice.companyHint" },
  { id: "invoice_tax_code", label: "invoice.taxCode", hint: "invoice.taxCodeHint" },
  { id: "invoice_address", label: "invoice.address", hint: "invoice.addressHint" },
  { id: "invoice_email", label: "invoice.email", hint: "invoice.emailHint" },
] as const;

/** To whom an invoice goes. */
export function InvoiceFields({
  values,
  errorOf,
}: {
  values: InvoiceValues;
  errorOf: (field: keyof InvoiceValues) => string | undefined;
}) {
  const { t } = useI18n();
  return FIELDS.map(({ id, label, hint }) => (
    <TextField
      key={id}
      name={id}
      label={t(label)}
      hint={t(hint)}
      error={errorOf(id)}
      autoComplete={id === "invoice_company" ? "organization" : "off"}
      inputMode={id === "invoice_email" ? "email" : undefined}
      defaultValue={values[id]}
    />
  ));
}
