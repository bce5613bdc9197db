import { type LoaderFunctionArgs } from "@remix-run/node";

import { accountFetch } from "~/features/account/account-fetch.server";
import { languageOf } from "~/i18n/language";

/** Everything that is kept about the signed-in customer, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const kept = await accountFetch<object>(
    request,
    languageOf(params),
    "/store/ocop/account/export",
  );
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="ocop-du-lieu-cua-toi.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
