import { data } from "@remix-run/node";

import { translateIn } from "~/i18n/catalogue.server";
import type { Language } from "~/i18n/language";

/** What a page of the portal loads: kept by nobody, found by no search engine. */
export function portalPage<Loaded extends object>(
  language: Language,
  title: string,
  loaded: Loaded,
) {
  const shop = translateIn(language)("shop.name");
  const meta = [{ title: `${title} · ${shop}` }, { name: "robots", content: "noindex" }];
  return data({ ...loaded, meta }, { headers: { "Cache-Control": "private, no-store" } });
}
