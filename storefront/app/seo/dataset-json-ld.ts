import { pathIn, type Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

const FILES = [
  { name: "products.json", encodingFormat: "application/json" },
  { name: "products.csv", encodingFormat: "text/csv" },
];

/** schema.org Dataset, by which search engines for data find the open data; `path` is its page's. */
export function datasetJsonLd(
  { language, publicUrl, t }: { language: Language; publicUrl: string; t: Translate },
  path: string,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${t("openData.title")} · ${t("shop.name")}`,
    description: t("openData.intro"),
    url: publicUrl + pathIn(language, path),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: t("shop.name"), url: publicUrl },
    distribution: FILES.map(({ name, encodingFormat }) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: `${publicUrl}${path}/${name}`,
    })),
  };
}
