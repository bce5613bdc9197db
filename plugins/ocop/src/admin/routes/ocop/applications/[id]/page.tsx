import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams, type UIMatch } from "react-router-dom";
import {
  AnswerDrawer,
  type ApplicationAnswer,
} from "../../../../components/application/answer-drawer";
import { ApplicationBadge } from "../../../../components/application/application-badge";
import { ApproveDrawer } from "../../../../components/application/approve-drawer";
import {
  FactsSection,
  PapersSection,
  SimilarSection,
  WaySection,
} from "../../../../components/application/sections";
import {
  APPLICATIONS_API,
  type ApplicationDetail,
  type SimilarProducer,
} from "../../../../components/application/types";
import { PageShell } from "../../../../components/page-shell";
import { RecordCrumb } from "../../../../components/record-crumb";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

type Answer = { application: ApplicationDetail };
/** What a drawer is open for. */
type Doing = { answer: ApplicationAnswer } | { approveInto: SimilarProducer | null };

const ApplicationPage = () => {
  const { id } = useParams();
  const answer = useResource<Answer>(`${APPLICATIONS_API}/${id ?? ""}`);
  return (
    <Resource of={answer}>{({ application }) => <Detail application={application} />}</Resource>
  );
};

function Detail({ application }: { application: ApplicationDetail }) {
  const { t } = useWords();
  const format = useFormats();
  const mayWrite = useMayWrite();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const { state } = application;
  const mayApprove = mayWrite && state === "submitted";
  const mayRefuse = mayApprove || (mayWrite && state === "more_requested");
  return (
    <PageShell
      title={application.name}
      subtitle={`${t("applications.submitted_at")} ${format.instant(application.submitted_at)}`}
      badges={<ApplicationBadge state={state} />}
      actions={
        mayRefuse && (
          <>
            <Button size="small" variant="secondary" onClick={() => setDoing({ answer: "refuse" })}>
              {t("applications.refuse")}
            </Button>
            {mayApprove && (
              <>
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => setDoing({ answer: "ask" })}
                >
                  {t("applications.ask")}
                </Button>
                <Button size="small" onClick={() => setDoing({ approveInto: null })}>
                  {t("applications.approve")}
                </Button>
              </>
            )}
          </>
        )
      }
      side={<WaySection application={application} />}
    >
      <SimilarSection
        producers={application.similar_producers}
        onBind={mayApprove ? (approveInto) => setDoing({ approveInto }) : undefined}
      />
      <FactsSection application={application} />
      <PapersSection application={application} />
      {doing && "answer" in doing && (
        <AnswerDrawer application={application} answer={doing.answer} onClose={close} />
      )}
      {doing && "approveInto" in doing && (
        <ApproveDrawer application={application} producer={doing.approveInto} onClose={close} />
      )}
    </PageShell>
  );
}

export default ApplicationPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={`${APPLICATIONS_API}/${params.id ?? ""}`}
      nameOf={({ application }) => application.name}
    />
  ),
};
