import { useWords } from "../../i18n/use-words";
import type { ImportSummary } from "../../lib/import";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";

/** How many rows a file has and what they bring. */
export function SummaryFacts({
  summary,
  ignored = [],
}: {
  summary: ImportSummary;
  ignored?: string[];
}) {
  const { t } = useWords();
  const format = useFormats();
  const items: Fact[] = [
    { label: t("imports.rows"), value: format.number(summary.row_count) },
    { label: t("imports.new_rows"), value: format.number(summary.new_count) },
    { label: t("imports.unchanged_rows"), value: format.number(summary.unchanged_count) },
    { label: t("imports.error_rows"), value: format.number(summary.error_count) },
    {
      label: t("imports.creates"),
      value: t("imports.creates_line", {
        certifications: format.number(summary.certification_count),
        products: format.number(summary.product_count),
        producers: format.number(summary.producer_count),
      }),
      note:
        summary.completion_count > 0
          ? t("imports.completes", { count: summary.completion_count })
          : undefined,
    },
  ];
  if (ignored.length > 0) items.push({ label: t("imports.ignored"), value: ignored.join(", ") });
  return <Facts items={items} />;
}
