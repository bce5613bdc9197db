import { redirect } from "@remix-run/node";

import { writeCartReference } from "~/features/cart/cart-cookie.server";
import { forgetOrders } from "~/features/order/order-cookie.server";
import { normaliseOrderCode } from "~/features/order/order-view";
import { pathIn, type Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";

import {
  checkEmail,
  checkName,
  checkNewPassword,
  checkPhone,
  checkTyped,
  findProblems,
  readFields,
} from "./account-form";
import { accountFetch } from "./account-fetch.server";
import { formAgain, refusedForm } from "./send-form.server";
import { writeSession } from "./session-cookie.server";

type Call = { request: Request; language: Language };

const WRONG_PASSWORD = { field: "password", message: "account.problem.currentPassword" } as const;

/** Puts an order that was placed as a guest into the account. */
export async function submitLinkOrder({ request, language }: Call, form: FormData) {
  const values = readFields(form, ["order_code", "order_phone"]);
  const problems = findProblems(values, {
    order_code: (typed) => (normaliseOrderCode(typed) ? null : "orders.codeProblem"),
    order_phone: checkPhone,
  });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    const { order_id } = await accountFetch<{ order_id: string }>(
      request,
      language,
      "/store/ocop/account/orders",
      { method: "POST", body: { code: values.order_code, phone: values.order_phone } },
    );
    return redirect(pathIn(language, `/orders/${order_id}`));
  } catch (error) {
    const notFound = { field: "order_code", message: "orders.notFound" } as const;
    return refusedForm(error, values, { "404": notFound, "400": notFound });
  }
}

export async function submitProfile({ request, language }: Call, form: FormData) {
  const values = readFields(form, ["name", "email"]);
  const problems = findProblems(values, { name: checkName, email: checkEmail });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    await accountFetch(request, language, "/store/ocop/account", { method: "POST", body: values });
  } catch (error) {
    return refusedForm(error, values, {});
  }
  return redirect(pathIn(language, "/account/profile?saved=profile"));
}

export async function submitPassword({ request, language }: Call, form: FormData) {
  const values = readFields(form, ["password", "new_password"]);
  const problems = findProblems(values, { password: checkTyped, new_password: checkNewPassword });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    const { token } = await accountFetch<{ token: string }>(
      request,
      language,
      "/store/ocop/account/password",
      { method: "POST", body: values },
    );
    const headers = { "Set-Cookie": await writeSession(request, token) };
    return redirect(pathIn(language, "/account/profile?saved=password"), { headers });
  } catch (error) {
    return refusedForm(error, values, {
      account_password: WRONG_PASSWORD,
      "400": { field: "new_password", message: "account.problem.password" },
    });
  }
}

/** Erases the account; the browser forgets the session and the cart. */
export async function submitErase({ request, language }: Call) {
  const values = readFields(await request.formData(), ["password"]);
  const problems = findProblems(values, { password: checkTyped });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    await accountFetch(request, language, "/store/ocop/account/erasure", {
      method: "POST",
      body: values,
    });
  } catch (error) {
    const answer = refusedForm(error, values, {
      account_password: WRONG_PASSWORD,
      "409": { field: null, message: "account.eraseOpen" },
    });
    if (error instanceof StoreError && error.status === 409) {
      const words = error.message.split(" / ");
      answer.data.detail = language === "vi" ? words[0] : words[1];
    }
    return answer;
  }
  return leave({ request, language }, "/account/sign-in?erased");
}

/** Ends the session in this browser. Cart and orders go too: the next person at the machine is another. */
export async function leave({ request, language }: Call, to: string) {
  const headers = new Headers();
  headers.append("Set-Cookie", await writeSession(request, null));
  headers.append("Set-Cookie", await writeCartReference(request, null));
  headers.append("Set-Cookie", await forgetOrders(request));
  return redirect(pathIn(language, to), { headers });
}
