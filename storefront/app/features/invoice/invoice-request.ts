/** What stands in the fields of an invoice request, exactly as typed. */
export type InvoiceValues = {
  invoice_company: string;
  invoice_tax_code: string;
  invoice_address: string;
  invoice_email: string;
};

export const INVOICE_FIELDS = [
  "invoice_company",
  "invoice_tax_code",
  "invoice_address",
  "invoice_email",
] as const satisfies readonly (keyof InvoiceValues)[];

export type InvoiceProblemCode =
  "invoice_company" | "invoice_tax_code" | "invoice_address" | "email" | "too_long";
export type InvoiceProblem = { field: keyof InvoiceValues; code: InvoiceProblemCode };

/** To whom the invoice goes, as the backend keeps it with the order. */
export type InvoiceRequest = {
  company_name: string;
  tax_code: string;
  address: string;
  email: string | null;
};

export const INVOICE_LIMITS = {
  invoice_company: 200,
  invoice_address: 300,
  invoice_email: 200,
} as const;

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;

/**
 * A tax code as people type it: 10 digits, 10 and 3 of a branch (written with a dash), or the 12 of a
 * personal id, which is a household's tax code since 2025 (unverified). Null for anything else. The
 * check digit is not looked at: no published rule for it was at hand.
 */
export function normaliseTaxCode(typed: string): string | null {
  const compact = typed.normalize("NFKC").replace(/[\s.]/g, "");
  if (/^(\d{10}|\d{12})$/.test(compact)) return compact;
  const [, whole, branch] = /^(\d{10})[-–]?(\d{3})$/.exec(compact) ?? [];
  return whole && branch ? `${whole}-${branch}` : null;
}

/** Checks an invoice request; at most one problem per field, in the order of the fields. */
export function validateInvoice(
  values: InvoiceValues,
): { invoice: InvoiceRequest } | { problems: InvoiceProblem[] } {
  const problems: InvoiceProblem[] = [];
  const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  const text = (field: "invoice_company" | "invoice_address") => {
    const value = oneLine(values[field]);
    if (!/\p{L}/u.test(value)) problems.push({ field, code: field });
    else if (value.length > INVOICE_LIMITS[field]) problems.push({ field, code: "too_long" });
    return value;
  };
  const company_name = text("invoice_company");
  const tax_code = normaliseTaxCode(values.invoice_tax_code);
  if (tax_code === null) problems.push({ field: "invoice_tax_code", code: "invoice_tax_code" });
  const address = text("invoice_address");
  const email = values.invoice_email.trim();
  const isEmail = EMAIL.test(email) && email.length <= INVOICE_LIMITS.invoice_email;
  if (email && !isEmail) problems.push({ field: "invoice_email", code: "email" });
  if (problems.length > 0 || tax_code === null) return { problems };
  return { invoice: { company_name, tax_code, address, email: email || null } };
}

/** The fields of a request that is kept; empty ones without. */
export function invoiceValuesOf(request: InvoiceRequest | null): InvoiceValues {
  return {
    invoice_company: request?.company_name ?? "",
    invoice_tax_code: request?.tax_code ?? "",
    invoice_address: request?.address ?? "",
    invoice_email: request?.email ?? "",
  };
}
