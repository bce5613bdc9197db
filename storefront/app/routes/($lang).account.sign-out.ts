import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";

import { leave } from "~/features/account/submit-account.server";
import { languageOf, pathIn } from "~/i18n/language";

export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathIn(languageOf(params), "/account"));
}

export async function action({ request, params }: ActionFunctionArgs) {
  return leave({ request, language: languageOf(params) }, "/");
}
