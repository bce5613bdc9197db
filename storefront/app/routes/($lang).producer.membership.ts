import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf, pathIn } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import { submitMembership } from "~/portal/membership/change-producer.server";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/producer"));
}

/** An invitation that was answered elsewhere meanwhile leads back: the page shows how things are. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  try {
    return await submitMembership(request, language);
  } catch (error) {
    if (error instanceof StoreError) return redirect(pathIn(language, "/producer"));
    throw error;
  }
}
