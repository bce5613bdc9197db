import { RecordList } from "../../../../components/record-list";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import type { RegisteredProduct } from "../registered-product";

/** The dossiers of a product and where they lie. */
export function DossiersSection({ product }: { product: RegisteredProduct }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section title={t("registered_products.dossiers")}>
      <RecordList
        empty={t("registered_products.dossiers_empty")}
        records={product.dossiers.map(({ id, kind, level, state, filed_on: filedOn }) => ({
          id,
          title: (
            <RowLink to={`/ocop/dossiers/${id}`}>{t(`status.assessment_kind.${kind}`)}</RowLink>
          ),
          notes: [
            [
              t(`registered_products.dossier_states.${state}`),
              t(`registered_products.dossier_levels.${level}`),
              filedOn === null
                ? t("registered_products.draft")
                : t("registered_products.filed", { date: format.date(filedOn) }),
            ].join(", "),
          ],
        }))}
      />
    </Section>
  );
}
