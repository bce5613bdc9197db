import type { LoaderFunctionArgs } from "@remix-run/node";

import { translateIn } from "~/i18n/catalogue.server";
import { languageOf } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";
import { pageMeta } from "~/seo/page-meta";

import { LAW_PAGES, type LawPageName } from "./law-pages";
import { englishLaw } from "./law-texts-en.server";
import { vietnameseLaw } from "./law-texts-vi.server";

const TEXTS = { vi: vietnameseLaw, en: englishLaw };

/** A page of the shop's rules in the language of the address; asks no backend. */
export function loadLawPage(name: LawPageName, { params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translateIn(language);
  const page = LAW_PAGES.find((one) => one.name === name) ?? LAW_PAGES[0];
  const text = TEXTS[language][name];
  const { operator, isSample, publicUrl } = getEnv();
  return {
    name,
    text,
    operator,
    isSample,
    meta: pageMeta({
      language,
      publicUrl,
      path: page.path,
      title: `${t(page.title)} · ${t("shop.name")}`,
      description: text.intro,
    }),
  };
}
