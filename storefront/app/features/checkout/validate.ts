import {
  findAddressPair,
  resolveCommuneName,
  type AddressIndex,
  type Commune,
  type Province,
} from "../address/address-index";
import { normalisePhone } from "./phone";

import type { PaymentMethod } from "../payment/payment-method";

/** What stands in the form's fields, exactly as typed; kept over every error. */
export type CheckoutValues = {
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
  | "age";

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
};

export const CHECKOUT_LIMITS = { full_name: 100, email: 200, street: 200, note: 500 } as const;

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

  if (context.needsAgeConfirmation && !values.age_confirmed) add("age_confirmed", "age");

  if (problems.length > 0 || "problem" in phone || !province || !commune || !payment) {
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
