import { placeName } from "~/features/place/place-words";
import type { Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

import type { FoundProducer } from "./types";

/** A producer in a row: "Đặc khu Lý Sơn · 3 sản phẩm, 2 còn hiệu lực". */
export function producerWords(
  { language, t }: { language: Language; t: Translate },
  producer: FoundProducer,
): string {
  const counts = t("search.producerCounts", {
    count: producer.product_count,
    valid: producer.valid_product_count,
  });
  return producer.place ? `${placeName(language, t, producer.place)} · ${counts}` : counts;
}
