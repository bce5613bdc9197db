/** The languages of the shop: Vietnamese without a prefix in the address, English under `/en`. */
export type Language = "vi" | "en";

/** The language of an address such as `/en/products`; Vietnamese when it has no language segment. */
export function languageOfPath(pathname: string): Language {
  return /^\/en(\/|\.data$|$)/.test(pathname) ? "en" : "vi";
}

/** The language of a route's optional `lang` segment; anything but `en` is an unknown page (404). */
export function languageOf(params: { readonly lang?: string }): Language {
  if (params.lang === undefined) return "vi";
  if (params.lang === "en") return "en";
  throw new Response(null, { status: 404 });
}

/** Puts a Vietnamese address such as `/products?star=4` into a language. */
export function pathIn(language: Language, path: string): string {
  if (language === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`.replace(/^\/en\/(?=[?#])/, "/en");
}

/** The Vietnamese address of a page: `/en/products` becomes `/products`, `/en` becomes `/`. */
export function pathWithoutLanguage(pathname: string): string {
  return languageOfPath(pathname) === "en" ? pathname.slice(3) || "/" : pathname;
}
