import { useCallback } from "react";
import { useWords } from "../../i18n/use-words";
import { draftField, type ProductDraft } from "../../lib/product-draft";

/** Says the name of a field of a draft, with its size where it belongs to one. */
export function useFieldName({ content }: ProductDraft): (field: string) => string {
  const { t } = useWords();
  return useCallback(
    (field) => {
      const { word, size } = draftField(field, content.variants);
      const name = t(`product_draft.field.${word}`);
      return size === null ? name : t("product_draft.of_size", { size, field: name });
    },
    [content.variants, t],
  );
}
