/** The languages of our staff pages. */
export type Language = "vi" | "en";

/** Every language of the admin but Vietnamese falls back to English, and so do our pages. */
export function languageOf(code: string | undefined): Language {
  return code === "vi" ? "vi" : "en";
}

const LANGUAGE_KEY = "lng";

/**
 * Makes Vietnamese the language of a browser in which nobody has chosen one. The admin reads the
 * choice from a cookie and the local storage, both called `lng`, and knows no setting for its
 * first language; so the choice must stand there before it looks.
 */
export function startInVietnamese(storage: Pick<Storage, "getItem" | "setItem">, cookies: string) {
  const hasCookie = cookies
    .split(";")
    .some((cookie) => cookie.trim().startsWith(`${LANGUAGE_KEY}=`));
  if (!hasCookie && storage.getItem(LANGUAGE_KEY) === null) storage.setItem(LANGUAGE_KEY, "vi");
}
