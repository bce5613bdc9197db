import { redirect } from "@remix-run/node";

import { safeRedirect } from "~/features/cart/safe-redirect";
import { pathIn, type Language } from "~/i18n/language";
import { localeOf, storeFetch } from "~/lib/store.server";

import {
  checkCode,
  checkEmail,
  checkName,
  checkNewPassword,
  checkPhone,
  checkTyped,
  findProblems,
  isPhoneAsPassword,
  readFields,
} from "./account-form";
import { joinCart } from "./cart-of-account.server";
import { formAgain, refusedForm } from "./send-form.server";
import {
  readRegistration,
  writePhone,
  writeRegistration,
  writeSession,
} from "./session-cookie.server";

type Call = { request: Request; language: Language; clientAddress: string | undefined };

/** Begins an account; the next page asks for the code. */
export async function submitRegister({ request, language, clientAddress }: Call) {
  const form = await request.formData();
  const values = readFields(form, ["name", "phone", "email", "password"]);
  const hasConsent = form.get("consent") === "yes";
  const problems = findProblems(values, {
    name: checkName,
    phone: checkPhone,
    email: checkEmail,
    password: checkNewPassword,
  });
  if (isPhoneAsPassword(values.password, values.phone)) {
    problems.push({ field: "password", message: "account.problem.password" });
  }
  if (!hasConsent) problems.push({ field: "consent", message: "account.problem.consent" });
  const typed = { ...values, consent: hasConsent ? "yes" : "" };
  if (problems.length > 0) return formAgain(typed, problems);
  try {
    const { registration } = await storeFetch<{ registration: string }>(
      localeOf(language),
      "/store/ocop/registrations",
      { method: "POST", body: { ...values, language, consent: true }, clientAddress },
    );
    const begun = { phone: values.phone, registration };
    const headers = { "Set-Cookie": await writeRegistration(request, begun) };
    return redirect(pathIn(language, "/account/confirm"), { headers });
  } catch (error) {
    return refusedForm(error, typed, {});
  }
}

const CODE_REFUSED = { field: "code", message: "account.problem.codeRefused" } as const;

/** Makes the account that this browser began, with its code, and signs in. */
export async function submitConfirm({ request, language, clientAddress }: Call) {
  const begun = await readRegistration(request);
  if (!begun) return redirect(pathIn(language, "/account/register"));
  const values = readFields(await request.formData(), ["code"]);
  const problems = findProblems(values, { code: checkCode });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    const { token } = await storeFetch<{ token: string }>(
      localeOf(language),
      "/store/ocop/registrations/confirm",
      { method: "POST", body: { ...begun, ...values }, clientAddress },
    );
    return await enter({ request, language, token, to: "/account" });
  } catch (error) {
    return refusedForm(error, values, {
      account_code: CODE_REFUSED,
      "409": { field: null, message: "account.exists" },
    });
  }
}

export async function submitSignIn({ request, language, clientAddress }: Call) {
  const values = readFields(await request.formData(), ["phone", "password", "next"]);
  const problems = findProblems(values, { phone: checkPhone, password: checkTyped });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    const { token } = await storeFetch<{ token: string }>(
      localeOf(language),
      "/store/ocop/sign-in",
      {
        method: "POST",
        body: { phone: values.phone, password: values.password },
        clientAddress,
      },
    );
    return await enter({ request, language, token, to: values.next });
  } catch (error) {
    return refusedForm(error, values, {
      "401": { field: "password", message: "account.problem.signIn" },
    });
  }
}

/** Asks for the code of a new password; the answer is the same whether the number has an account. */
export async function submitForgotten({ request, language, clientAddress }: Call) {
  const values = readFields(await request.formData(), ["phone"]);
  const problems = findProblems(values, { phone: checkPhone });
  if (problems.length > 0) return formAgain(values, problems);
  try {
    await storeFetch(localeOf(language), "/store/ocop/password-resets", {
      method: "POST",
      body: values,
      clientAddress,
    });
  } catch (error) {
    return refusedForm(error, values, {});
  }
  const headers = { "Set-Cookie": await writePhone(request, values.phone) };
  return redirect(pathIn(language, "/account/reset"), { headers });
}

/** Sets the new password; whoever set it signs in with it. */
export async function submitReset({ request, language, clientAddress }: Call) {
  const values = readFields(await request.formData(), ["phone", "code", "password"]);
  const problems = findProblems(values, {
    phone: checkPhone,
    code: checkCode,
    password: checkNewPassword,
  });
  if (isPhoneAsPassword(values.password, values.phone)) {
    problems.push({ field: "password", message: "account.problem.password" });
  }
  if (problems.length > 0) return formAgain(values, problems);
  try {
    await storeFetch(localeOf(language), "/store/ocop/password-resets/confirm", {
      method: "POST",
      body: values,
      clientAddress,
    });
  } catch (error) {
    return refusedForm(error, values, {
      account_code: CODE_REFUSED,
      "400": { field: "password", message: "account.problem.password" },
    });
  }
  const headers = new Headers();
  headers.append("Set-Cookie", await writePhone(request, values.phone));
  headers.append("Set-Cookie", await writeSession(request, null));
  return redirect(pathIn(language, "/account/sign-in?changed"), { headers });
}

async function enter(to: { request: Request; language: Language; token: string; to: string }) {
  const { request, language, token } = to;
  const headers = new Headers();
  headers.append("Set-Cookie", await writeSession(request, token));
  const cart = await joinCart(request, localeOf(language), token);
  if (cart) headers.append("Set-Cookie", cart);
  const next = safeRedirect(to.to, "/account");
  return redirect(pathIn(language, next), { headers });
}
