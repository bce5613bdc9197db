import { useWords } from "../../i18n/use-words";
import type { AssessmentRow, ChangeDetail } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { Facts, type Fact } from "../facts";
import { Section } from "../section";
import { AssessmentFacts } from "./assessment-facts";
import { AssessmentScores } from "./assessment-scores";
import { ChangeEffectList } from "./change-effect-list";
import { ChangeLines } from "./change-lines";
import { useRecognitionWords } from "./use-recognition-words";

type Part = { change: ChangeDetail };

/** The badge before and after, and what people will notice. */
export function EffectsSection({ change }: Part) {
  const { t } = useWords();
  const words = useRecognitionWords();
  const isOpen = change.state === "proposed";
  return (
    <Section title={isOpen ? t("change.effects") : t("change.effects_done")}>
      <Facts
        items={[
          {
            label: t("change.badge"),
            value: (
              <span className="flex flex-col">
                <span>
                  <span className="sr-only">{t("change.before")}: </span>
                  <del>{words.badge(change.badge_before)}</del>
                </span>
                <span>
                  <span aria-hidden="true">→ </span>
                  <span className="sr-only">{t("change.after")}: </span>
                  <ins className="text-ui-fg-base no-underline">
                    {words.badge(change.badge_after)}
                  </ins>
                </span>
              </span>
            ),
          },
        ]}
      />
      <div className="px-6 py-4">
        <ChangeEffectList change={change} />
      </div>
    </Section>
  );
}

/** Field by field what is written. */
export function ChangeLinesSection({ change }: Part) {
  const { t } = useWords();
  const isOpen = change.state === "proposed";
  return (
    <Section title={isOpen ? t("change.lines") : t("change.lines_done")}>
      <ChangeLines lines={change.lines} />
    </Section>
  );
}

/** The council's scores that an award or a referral rests on. */
export function ChangeAssessmentSection({ assessment }: { assessment: AssessmentRow }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section
      title={t("change.assessment")}
      subtitle={`${t(`status.assessment_kind.${assessment.kind}`)}, ${format.date(assessment.assessed_on)}`}
    >
      <AssessmentFacts assessment={assessment} />
      <AssessmentScores assessment={assessment} />
    </Section>
  );
}

/** Who proposed and who decided, with what they said. */
export function ProposalSection({ change }: Part) {
  const { t } = useWords();
  const format = useFormats();
  const proposed: Fact = {
    label: t("change.proposed_by"),
    value: change.proposed_by_name,
    note: format.instant(change.proposed_at),
  };
  const note = (text: string | null): Fact[] =>
    text === null ? [] : [{ label: t("change.note"), value: text }];
  return (
    <>
      <Section title={t("change.proposal")}>
        <Facts items={[proposed, ...note(change.note)]} />
      </Section>
      {change.decided_at !== null && (
        <Section title={t(`change.state.${change.state}`)}>
          <Facts
            items={[
              {
                label: t("change.decided_by"),
                value: change.decided_by_name,
                note: format.instant(change.decided_at),
              },
              ...note(change.decision_note),
            ]}
          />
        </Section>
      )}
    </>
  );
}
