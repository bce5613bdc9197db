import type { LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { publicFile } from "~/server/public-file.server";

/**
 * `/feeds/google-merchant.xml`, `/en/feeds/meta-catalog.csv`: a channel's file with the shop's products,
 * in English also by `?language=en`.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [, channel, format] = /^([a-z-]{1,40})\.([a-z]{1,5})$/.exec(params.file ?? "") ?? [];
  const asked = new URL(request.url).searchParams.get("language");
  const language = asked === "en" ? "en" : languageOf(params);
  if (channel === undefined || format === undefined) return new Response(null, { status: 404 });
  return publicFile(request, `/store/ocop/feeds/${channel}/${format}`, { language });
}
