import { useState } from "react";
import { useParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { ErrorNotice } from "../../../../components/error-notice";
import { PageShell } from "../../../../components/page-shell";
import { ChangeActions } from "../../../../components/recognition/change-actions";
import { ChangeNotices } from "../../../../components/recognition/change-notices";
import {
  ChangeAssessmentSection,
  ChangeLinesSection,
  EffectsSection,
  ProposalSection,
} from "../../../../components/recognition/change-sections";
import { ChangeStateBadge } from "../../../../components/recognition/change-state-badge";
import { TextLink } from "../../../../components/recognition/text-link";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import type { ApiError } from "../../../../lib/api-error";
import type { ChangeDetail } from "../../../../lib/recognition";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

const ChangePage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  const mayWrite = useMayWrite();
  const [conflict, setConflict] = useState<ApiError | null>(null);
  const answer = useResource<{ change: ChangeDetail }>(`/admin/ocop/changes/${id}`);
  const onConflict = (error: ApiError | null) => {
    setConflict(error);
    if (error) void answer.refetch();
  };
  return (
    <Resource of={answer}>
      {({ change }) => (
        <PageShell
          title={t("change.heading", {
            kind: t(`change.kind.${change.kind}`),
            product: change.registered_product.name,
          })}
          subtitle={
            <TextLink to={`/ocop/registered-products/${change.registered_product.id}/recognition`}>
              {t("certification.assessments")}
            </TextLink>
          }
          badges={<ChangeStateBadge state={change.state} />}
          actions={
            mayWrite && change.state === "proposed" ? (
              <ChangeActions change={change} onConflict={onConflict} />
            ) : undefined
          }
          side={<ProposalSection change={change} />}
        >
          <ErrorNotice error={conflict} takesFocus />
          <ChangeNotices change={change} mayWrite={mayWrite} />
          <EffectsSection change={change} />
          <ChangeLinesSection change={change} />
          {change.assessment && <ChangeAssessmentSection assessment={change.assessment} />}
        </PageShell>
      )}
    </Resource>
  );
};

export default ChangePage;

export const handle = { breadcrumb: () => <Crumb word="change.proposal" /> };
