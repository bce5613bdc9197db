/**
 * A path of this shop to go on to, or the fallback: other sites, protocol-relative and odd addresses
 * (`//evil`, `/\evil`, control characters) never come through.
 */
export function safeRedirect(target: FormDataEntryValue | null, fallback: string): string {
  if (typeof target !== "string" || target.length > 500) return fallback;
  if (!/^\/(?![/\\])[\x21-\x7e\u00a1-\uffff]*$/.test(target) || target.includes("\\")) {
    return fallback;
  }
  const base = "http://shop.invalid";
  if (!URL.canParse(target, base)) return fallback;
  const url = new URL(target, base);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === base && !path.startsWith("//") ? path : fallback;
}
