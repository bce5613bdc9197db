import { useWords } from "../../i18n/use-words";
import type { DraftField } from "../../lib/use-draft";
import { useResource } from "../../lib/use-resource";
import { SearchField } from "../search-field";

type DocumentsAnswer = {
  documents: { id: string; type: string; title: string | null; file_name: string | null }[];
};

const CHOICES = 100;

/** One of a producer's papers. */
export function PaperField({
  producerId,
  ...field
}: DraftField<string | null> & { producerId: string }) {
  const { t } = useWords();
  const { data } = useResource<DocumentsAnswer>("/admin/ocop/documents", {
    limit: CHOICES,
    producer_id: producerId,
  });
  return (
    <SearchField
      label={t("programme.trade_event.document")}
      hint={t("programme.trade_event.document_hint")}
      options={(data?.documents ?? []).map(({ id, type, title, file_name }) => ({
        value: id,
        label: title ?? file_name ?? type,
      }))}
      {...field}
    />
  );
}
