import { pathIn } from "~/i18n/language";

const escapeXml = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The sitemap of Vietnamese addresses, each page in both languages with its counterpart. */
export function sitemapXml(publicUrl: string, paths: readonly string[]): string {
  const entries = paths.flatMap((path) => {
    const vietnamese = escapeXml(publicUrl + path);
    const english = escapeXml(publicUrl + pathIn("en", path));
    const alternates =
      `<xhtml:link rel="alternate" hreflang="vi" href="${vietnamese}"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${english}"/>`;
    return [vietnamese, english].map((address) => `<url><loc>${address}</loc>${alternates}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
