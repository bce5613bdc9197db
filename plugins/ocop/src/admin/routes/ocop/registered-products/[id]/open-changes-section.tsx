import { RecordList } from "../../../../components/record-list";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import type { RegisteredProduct } from "../registered-product";

/** Changes that wait for a second signature; nothing where there are none. */
export function OpenChangesSection({ product }: { product: RegisteredProduct }) {
  const { t } = useWords();
  const format = useFormats();
  if (product.open_changes.length === 0) return null;
  return (
    <Section title={t("registered_products.open_changes")}>
      <RecordList
        empty=""
        records={product.open_changes.map((change) => ({
          id: change.id,
          title: (
            <RowLink to={`/ocop/changes/${change.id}`}>
              {t(`registered_products.change_kinds.${change.kind}`)}
            </RowLink>
          ),
          notes: [
            t("registered_products.open_change", {
              name: change.proposed_by_name,
              time: format.instant(change.created_at),
            }),
            change.note,
          ],
        }))}
      />
    </Section>
  );
}
