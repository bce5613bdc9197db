import { RecordList } from "../../../../components/record-list";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import type { RegisteredProduct } from "../registered-product";

/** What councils have scored, newest first. */
export function AssessmentsSection({ product }: { product: RegisteredProduct }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section title={t("registered_products.assessments")}>
      <RecordList
        empty={t("registered_products.assessments_empty")}
        records={product.assessments.map((assessment) => ({
          id: assessment.id,
          title: [
            t(`status.assessment_kind.${assessment.kind}`),
            format.date(assessment.assessed_on),
          ].join(" · "),
          notes: [
            [
              t("registered_products.points", {
                total: format.score(assessment.mean_total_hundredths),
                a: format.score(assessment.mean_a_hundredths),
                b: format.score(assessment.mean_b_hundredths),
                c: format.score(assessment.mean_c_hundredths),
              }),
              t("registered_products.rank", { rank: assessment.rank }),
            ].join(", "),
            assessment.council,
            assessment.star_cap_reason,
          ],
        }))}
      />
    </Section>
  );
}
