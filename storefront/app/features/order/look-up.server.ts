import { data, redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";
import type { MessageKey } from "~/i18n/translate";
import { localeOf, StoreError } from "~/lib/store.server";

import { logFailure } from "../cart/log-failure.server";
import { normalisePhone } from "../checkout/phone";
import { lookUpOrder } from "./order.server";
import { rememberOrder } from "./order-cookie.server";
import { normaliseOrderCode } from "./order-view";

export type LookUpAnswer = {
  code: string;
  phone: string;
  problems: { field: "code" | "phone"; message: MessageKey }[];
  hasFailed: boolean;
};

/** Handles the look-up form; what was found may be seen by this browser from now on. */
export async function submitLookUp(request: Request, language: Language) {
  const form = await request.formData();
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, 100) : "";
  };
  const answer: LookUpAnswer = {
    code: read("code"),
    phone: read("phone"),
    problems: [],
    hasFailed: false,
  };
  const code = normaliseOrderCode(answer.code);
  const phone = normalisePhone(answer.phone);
  if (!/^[A-Z0-9]{1,20}$/.test(code)) {
    answer.problems.push({ field: "code", message: "orders.codeProblem" });
  }
  if ("problem" in phone) {
    answer.problems.push({ field: "phone", message: `problem.phone_${phone.problem}` });
  }
  if (answer.problems.length > 0 || "problem" in phone) return data(answer, 422);

  let orderId: string | null;
  try {
    orderId = await lookUpOrder(localeOf(language), code, phone.phone);
  } catch (error) {
    if (error instanceof StoreError && error.status === 429) {
      answer.problems.push({ field: "code", message: "orders.tooMany" });
      return data(answer, 429);
    }
    logFailure("Looking an order up failed:", error);
    return data({ ...answer, hasFailed: true }, 503);
  }
  if (!orderId) {
    answer.problems.push({ field: "code", message: "orders.notFound" });
    return data(answer, 404);
  }
  const setCookie = await rememberOrder(request, { id: orderId, cartId: null });
  return redirect(pathIn(language, `/orders/${orderId}`), { headers: { "Set-Cookie": setCookie } });
}
