import { data } from "@remix-run/node";

import { translateIn } from "~/i18n/catalogue.server";
import type { Language } from "~/i18n/language";
import type { MessageKey } from "~/i18n/translate";

/** What a page of the account loads: kept by nobody, found by no search engine. */
export function accountPage<Loaded extends object>(
  language: Language,
  title: MessageKey,
  loaded: Loaded,
) {
  const t = translateIn(language);
  const meta = [
    { title: `${t(title)} · ${t("shop.name")}` },
    { name: "robots", content: "noindex" },
  ];
  return data({ ...loaded, meta }, { headers: { "Cache-Control": "private, no-store" } });
}
