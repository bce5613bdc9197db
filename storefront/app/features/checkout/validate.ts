import {
  findAddressPair,
  resolveCommuneName,
  type AddressIndex,
  type Commune,
  type Province,
} from "../address/address-index";
import {
  INVOICE_FIELDS,
  INVOICE_LIMITS,
  invoiceValuesOf,
  validateInvoice,
  type InvoiceProblemCode,
  type InvoiceRequest,
  type InvoiceValues,
} from "../invoice/invoice-request";
import { normalisePhone } from "./phone";

import type { PaymentMethod } from "../payment/payment-method";

/** What stands in the form's fields, exactly as typed; kept over every error. */
export type CheckoutValues = InvoiceValues & {
  phone: string;
  full_name: string;
  email: string;
  province_code: string;
  commune_query: string;
  commune_code: string;
  street: string;
  note: string;
  payment: string;
  age_confirmed: boolean;
  invoice_wanted: boolean;
};

export type CheckoutField = keyof CheckoutValues;

export type ProblemCode =
  | "phone_length"
  | "phone_prefix"
  | "full_name"
  | "email"
  | "province"
  | "commune"
  | "commune_choose"
  | "street"
  | "too_long"
  | "payment"
  | "card_script"
  | "age"
  | InvoiceProblemCode;

export type CheckoutProblem = { field: CheckoutField; code: ProblemCode };

export type CheckoutData = {
  phone: string;
  fullName: string;
  email: string | null;
  province: Province;
  commune: Commune;
  street: string;
  note: string | null;
  payment: PaymentMethod;
  invoice: InvoiceRequest | null;
};

export const CHECKOUT_LIMITS = {
  full_name: 100,
  email: 200,
  street: 200,
  note: 500,
  ...INVOICE_LIMITS,
} as const;

const TEXT_FIELDS = [
  "phone",
  "full_name",
  "email",
  "province_code",
  "commune_query",
  "commune_code",
  "street",
  "note",
  "payment",
  ...INVOICE_FIELDS,
] as const;

export function emptyCheckoutValues(): CheckoutValues {
  return {
    phone: "",
    full_name: "",
    email: "",
    province_code: "",
    commune_query: "",
    commune_code: "",
    street: "",
    note: "",
    payment: "",
    age_confirmed: false,
    invoice_wanted: false,
    ...invoiceValuesOf(null),
  };
}

/** Reads the form; what is missing or not text becomes empty, overlong text is cut well above its limit. */
export function readCheckoutValues(form: FormData): CheckoutValues {
  const values = emptyCheckoutValues();
  for (const field of TEXT_FIELDS) {
    const value = form.get(field);
    if (typeof value === "string") values[field] = value.normalize("NFC").slice(0, 2000);
  }
  values.age_confirmed = form.get("age_confirmed") === "yes";
  values.invoice_wanted = form.get("invoice_wanted") === "yes";
  return values;
}

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;

/**
 * Checks the form against the country's addresses. Problems come in the order of the fields, at most
 * one per field; without problems the cleaned data, phone in national form.
 */
export function validateCheckout(
  values: CheckoutValues,
  context: {
    index: AddressIndex;
    paymentMethods: readonly PaymentMethod[];
    /** Whether the page shows the form for the card, which takes a script. */
    hasCardForm: boolean;
    needsAgeConfirmation: boolean;
  },
): { data: CheckoutData } | { problems: CheckoutProblem[] } {
  const problems: CheckoutProblem[] = [];
  const add = (field: CheckoutField, code: ProblemCode) => problems.push({ field, code });
  const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

  const phone = normalisePhone(values.phone);
  if ("problem" in phone) {
    add("phone", phone.problem === "length" ? "phone_length" : "phone_prefix");
  }

  const fullName = oneLine(values.full_name);
  if (!/\p{L}/u.test(fullName)) add("full_name", "full_name");
  else if (fullName.length > CHECKOUT_LIMITS.full_name) add("full_name", "too_long");

  const email = values.email.trim();
  if (email && (!EMAIL.test(email) || email.length > CHECKOUT_LIMITS.email)) add("email", "email");

  const province = context.index.provinceByCode.get(values.province_code);
  if (!province) add("province_code", "province");
  const commune = province ? findCommune(values, context.index) : null;
  if (!commune) {
    const typed = province && oneLine(values.commune_query);
    add("commune_query", typed ? "commune_choose" : "commune");
  }

  const street = oneLine(values.street);
  if (!street) add("street", "street");
  else if (street.length > CHECKOUT_LIMITS.street) add("street", "too_long");

  const note = values.note.trim();
  if (note.length > CHECKOUT_LIMITS.note) add("note", "too_long");

  const payment = context.paymentMethods.find((method) => method === values.payment);
  if (!payment) add("payment", "payment");
  if (payment === "card" && !context.hasCardForm) add("payment", "card_script");

  if (context.needsAgeConfirmation && !values.age_confirmed) add("age_confirmed", "age");

  const invoice = values.invoice_wanted ? validateInvoice(values) : { invoice: null };
  if ("problems" in invoice) problems.push(...invoice.problems);

  const isWhole = problems.length === 0 && !("problems" in invoice) && !("problem" in phone);
  if (!isWhole || !province || !commune || !payment) {
    return { problems };
  }
  return {
    data: {
      phone: phone.phone,
      fullName,
      email: email || null,
      province,
      commune,
      street,
      note: note || null,
      payment,
      invoice: invoice.invoice,
    },
  };
}

/** The chosen commune; without a choice the one whose full name was typed. */
function findCommune(values: CheckoutValues, index: AddressIndex): Commune | null {
  if (values.commune_code) {
    return findAddressPair(index, values.province_code, values.commune_code)?.commune ?? null;
  }
  return resolveCommuneName(index, values.province_code, values.commune_query);
}
