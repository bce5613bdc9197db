import { type LoaderFunctionArgs } from "@remix-run/node";

import { languageOf } from "~/i18n/language";
import { portalDownload } from "~/portal/session/portal-fetch.server";
import { fileOrNotFound } from "~/portal/session/portal-file.server";

/** Pictures are fetched and papers packed while it is written. */
const TIMEOUT_MS = 60_000;

/** A file of a pack for a channel: `?product=…&product=…`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [channel, file] = [params.channel, params.file].map((part) =>
    encodeURIComponent(part ?? ""),
  );
  const products = new URL(request.url).searchParams.getAll("product");
  const path = `/producer/channels/${channel}/files/${file}`;
  return fileOrNotFound(
    portalDownload(request, languageOf(params), path, {
      timeoutMs: TIMEOUT_MS,
      ...(products.length > 0 && { query: { products: products.join(",") } }),
    }),
  );
}
