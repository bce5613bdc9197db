import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { isStar, type Rank } from "../../../modules/ocop/rules/star";
import type { AssessmentDraft } from "../../lib/assessment-draft";
import { useWords } from "../../i18n/use-words";
import type { AssessmentRow, ChangeSummary } from "../../lib/recognition";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { useMayWrite } from "../../lib/use-staff";
import { Resource } from "../resource";
import { Section } from "../section";
import { AssessmentDrawer } from "./assessment-drawer";
import { AssessmentFacts } from "./assessment-facts";
import { AssessmentScores } from "./assessment-scores";
import { AwardDrawer } from "./award-drawer";
import { ReferDrawer } from "./referral-drawers";
import { TextLink } from "./text-link";

type AssessmentSectionProps = {
  productId: string;
  /** The product's changes: an assessment is used once, and one change at most waits. */
  changes: ChangeSummary[];
  /** The kind that a new assessment most likely has. */
  kind: AssessmentDraft["kind"];
  today: string;
};

/** The assessments of a registered product, and the way from one to its recognition. */
export function AssessmentSection({ productId, changes, kind, today }: AssessmentSectionProps) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [isRecording, setIsRecording] = useState(false);
  const answer = useResource<{ assessments: AssessmentRow[] }>(
    `/admin/ocop/registered-products/${productId}/assessments`,
  );
  const mayPropose = mayWrite && !changes.some(({ state }) => state === "proposed");
  return (
    <Resource of={answer}>
      {({ assessments }) => (
        <>
          <Section
            title={t("assessment.title")}
            subtitle={t("assessment.subtitle")}
            actions={
              mayWrite && (
                <Button size="small" onClick={() => setIsRecording(true)}>
                  {t("assessment.record")}
                </Button>
              )
            }
          >
            {assessments.length === 0 && (
              <Text size="small" className="text-ui-fg-subtle px-6 py-4">
                {t("assessment.empty")}
              </Text>
            )}
          </Section>
          {assessments.map((assessment) => (
            <AssessmentCard
              key={assessment.id}
              assessment={assessment}
              used={changes.find(
                ({ assessment_id: id, state }) =>
                  id === assessment.id && (state === "proposed" || state === "confirmed"),
              )}
              mayPropose={mayPropose}
              today={today}
            />
          ))}
          {isRecording && (
            <AssessmentDrawer
              productId={productId}
              kind={kind}
              today={today}
              onClose={() => setIsRecording(false)}
            />
          )}
        </>
      )}
    </Resource>
  );
}

type AssessmentCardProps = {
  assessment: AssessmentRow;
  used: ChangeSummary | undefined;
  mayPropose: boolean;
  today: string;
};

function AssessmentCard({ assessment, used, mayPropose, today }: AssessmentCardProps) {
  const { t } = useWords();
  const format = useFormats();
  const kind = t(`status.assessment_kind.${assessment.kind}`);
  return (
    <Section
      title={`${kind}, ${format.date(assessment.assessed_on)}`}
      subtitle={used ? t("assessment.used") : undefined}
      actions={
        used ? (
          <TextLink to={`/ocop/changes/${used.id}`}>{t("assessment.see_change")}</TextLink>
        ) : (
          mayPropose && <NextStep assessment={assessment} today={today} />
        )
      }
    >
      <AssessmentFacts assessment={assessment} />
      <AssessmentScores assessment={assessment} />
    </Section>
  );
}

/** What the outcome allows to propose; one and two stars allow nothing. */
function NextStep({ assessment, today }: { assessment: AssessmentRow; today: string }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const rank = assessment.rank as Rank;
  if (assessment.outcome === "no_certificate") return null;
  const isReferral = assessment.outcome === "refer_to_centre";
  const drawer = { assessment, today, onClose: () => setIsOpen(false) };
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
        {isReferral ? t("assessment.refer") : t("assessment.award")}
      </Button>
      {isOpen && isReferral && <ReferDrawer {...drawer} />}
      {isOpen && !isReferral && isStar(rank) && <AwardDrawer {...drawer} star={rank} />}
    </>
  );
}
