import { data, redirect } from "@remix-run/node";

import { readFields } from "~/features/account/account-form";
import { logFailure } from "~/features/cart/log-failure.server";
import { safeRedirect } from "~/features/cart/safe-redirect";
import { translateIn } from "~/i18n/catalogue.server";
import { pathIn, type Language } from "~/i18n/language";
import { localeOf, storeFetch, StoreError } from "~/lib/store.server";

import { frameWords } from "../words/frame-words";
import { wordsIn } from "~/i18n/part-words";
import type { PortalAnswer } from "./portal-answer";
import { writePortalSession } from "./portal-cookie.server";

type Call = { request: Request; language: Language; clientAddress: string | undefined };

/** Signs in by phone number or e-mail, and goes on to the page that was asked for. */
export async function submitPortalSignIn({ request, language, clientAddress }: Call) {
  const { password, ...values } = readFields(await request.formData(), [
    "login",
    "password",
    "next",
  ]);
  const say = wordsIn(frameWords, language);
  const t = translateIn(language);
  const again = (answer: Partial<PortalAnswer>, status: number) =>
    data<PortalAnswer>({ values, problems: [], trouble: null, ...answer }, status);
  const loginProblem = { field: "login", message: say("loginProblem") };
  const problems = [
    ...(/\S/.test(values.login) ? [] : [loginProblem]),
    ...(password === ""
      ? [{ field: "password", message: t("account.problem.passwordMissing") }]
      : []),
  ];
  if (problems.length > 0) return again({ problems }, 422);
  try {
    const { token } = await storeFetch<{ token: string }>(localeOf(language), "/producer/sign-in", {
      method: "POST",
      body: { login: values.login, password },
      clientAddress,
    });
    const next = safeRedirect(values.next, "/producer");
    const to = next.startsWith("/producer") ? next : "/producer";
    return redirect(pathIn(language, to), {
      headers: { "Set-Cookie": await writePortalSession(request, token) },
    });
  } catch (error) {
    if (error instanceof StoreError && error.status === 401) {
      return again({ problems: [{ field: "password", message: say("signInProblem") }] }, 401);
    }
    if (error instanceof StoreError && error.status === 400) {
      return again({ problems: [loginProblem] }, 422);
    }
    if (error instanceof StoreError && error.status === 429) {
      return again({ trouble: t("account.tooMany") }, 429);
    }
    if (error instanceof Response && error.status !== 503) throw error;
    logFailure("Signing in to the portal failed:", error);
    return again({ trouble: t("account.failed") }, 503);
  }
}
