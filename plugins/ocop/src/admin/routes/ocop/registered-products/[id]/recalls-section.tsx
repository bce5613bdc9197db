import { RecordList } from "../../../../components/record-list";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import type { RegisteredProduct } from "../registered-product";

/** Recalls of lots; nothing where there never was one. */
export function RecallsSection({ product }: { product: RegisteredProduct }) {
  const { t, language } = useWords();
  const format = useFormats();
  if (product.recalls.length === 0) return null;
  return (
    <Section title={t("registered_products.recalls")}>
      <RecordList
        empty=""
        records={product.recalls.map((recall) => ({
          id: recall.id,
          title:
            recall.lots.length === 0
              ? t("registered_products.recall_all_lots")
              : t("registered_products.recall_lots", { lots: recall.lots.join(", ") }),
          notes: [
            language === "en" ? (recall.reason_en ?? recall.reason_vi) : recall.reason_vi,
            [
              t("registered_products.recall_since", { date: format.date(recall.announced_on) }),
              recall.ended_on &&
                t("registered_products.recall_ended", { date: format.date(recall.ended_on) }),
            ]
              .filter(Boolean)
              .join(", "),
          ],
        }))}
      />
    </Section>
  );
}
