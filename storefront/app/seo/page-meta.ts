import type { MetaDescriptor } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

/**
 * The head of a public page: title, description, canonical address and its other language.
 * `path` is the Vietnamese address, with the parts of the query that make it a page of its own.
 */
export function pageMeta(page: {
  language: Language;
  publicUrl: string;
  path: string;
  title: string;
  description: string;
  image?: string;
  isIndexed?: boolean;
}): MetaDescriptor[] {
  const address = (language: Language) => page.publicUrl + pathIn(language, page.path);
  const alternate = (hrefLang: string, href: string) => ({
    tagName: "link",
    rel: "alternate",
    hrefLang,
    href,
  });
  return [
    { title: page.title },
    { name: "description", content: page.description },
    { tagName: "link", rel: "canonical", href: address(page.language) },
    alternate("vi", address("vi")),
    alternate("en", address("en")),
    alternate("x-default", address("vi")),
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:url", content: address(page.language) },
    { property: "og:locale", content: page.language === "vi" ? "vi_VN" : "en_GB" },
    ...(page.image ? [{ property: "og:image", content: page.image }] : []),
    ...(page.isIndexed === false ? [{ name: "robots", content: "noindex" }] : []),
  ];
}
