/** To whom the invoice of an order goes; kept in the order's metadata under `INVOICE_REQUEST`. */
export type InvoiceRequest = {
  company_name: string;
  /** 10 digits, `0312345678-001` for a branch, or the 12 digits of a personal id. */
  tax_code: string;
  address: string;
  email: string | null;
};

export const INVOICE_REQUEST = "invoice_request";

/**
 * 10 digits, or 13 as 10-3, are tax codes; the 12 of a personal id are a household's since 2025
 * (unverified, as is that there is a check digit, which is therefore not looked at).
 */
export const TAX_CODE = /^(\d{10}|\d{10}-\d{3}|\d{12})$/;

/** The invoice request in an order's metadata; null where there is none that one could work with. */
export function invoiceRequestOf(
  metadata: Record<string, unknown> | null | undefined,
): InvoiceRequest | null {
  const kept = metadata?.[INVOICE_REQUEST];
  if (typeof kept !== "object" || kept === null) return null;
  const { company_name, tax_code, address, email } = kept as Record<string, unknown>;
  if (typeof company_name !== "string" || typeof address !== "string") return null;
  if (typeof tax_code !== "string" || !TAX_CODE.test(tax_code)) return null;
  return { company_name, tax_code, address, email: typeof email === "string" ? email : null };
}
