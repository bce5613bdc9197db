import { Table } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { AssessmentRow } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";

const SECTIONS = ["a", "b", "c"] as const;

/** Each member's points with the means below. */
export function AssessmentScores({ assessment }: { assessment: AssessmentRow }) {
  const { t } = useWords();
  const format = useFormats();
  const { mean_hundredths: mean } = assessment;
  return (
    <div className="overflow-x-auto">
      <Table aria-label={t("assessment.scores")} className="[&_th]:text-left">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("assessment.member_name")}</Table.HeaderCell>
            {SECTIONS.map((section) => (
              <Table.HeaderCell key={section}>
                {t(`assessment.section.${section}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell>{t("assessment.section.total")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {assessment.scores.map((score, index) => (
            <Table.Row key={index}>
              <Table.Cell>{score.member_name}</Table.Cell>
              {SECTIONS.map((section) => (
                <Table.Cell key={section}>{format.score(score[section])}</Table.Cell>
              ))}
              <Table.Cell>{format.score(score.a + score.b + score.c)}</Table.Cell>
            </Table.Row>
          ))}
          <Table.Row className="txt-compact-small-plus">
            <Table.Cell>{t("assessment.mean")}</Table.Cell>
            {SECTIONS.map((section) => (
              <Table.Cell key={section}>{format.score(mean[section])}</Table.Cell>
            ))}
            <Table.Cell>{format.score(mean.total)}</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  );
}
