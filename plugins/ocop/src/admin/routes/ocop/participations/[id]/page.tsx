import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams, type UIMatch } from "react-router-dom";
import { PageShell } from "../../../../components/page-shell";
import { LevelBadge } from "../../../../components/participation/badges";
import { CorrectDrawer } from "../../../../components/participation/correct-drawer";
import { EvidenceSection } from "../../../../components/participation/evidence-section";
import { FactsSection, HistorySection } from "../../../../components/participation/facts-section";
import { useParticipationWords } from "../../../../components/participation/use-participation-words";
import { RecordCrumb } from "../../../../components/record-crumb";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import {
  PARTICIPATIONS_API,
  type Participation,
  type ParticipationAnswer,
} from "../../../../lib/participation";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

const pathOf = (id: string) => `${PARTICIPATIONS_API}/${id}`;

function ParticipationRecord({ participation }: { participation: Participation }) {
  const { t } = useWords();
  const words = useParticipationWords();
  const mayWrite = useMayWrite();
  const [isCorrecting, setIsCorrecting] = useState(false);
  return (
    <PageShell
      title={words.title(participation)}
      subtitle={participation.product_name ?? t("participation.whole_producer")}
      badges={<LevelBadge level={participation.level} />}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setIsCorrecting(true)}>
            {t("participation.correct")}
          </Button>
        )
      }
      side={
        <>
          <FactsSection participation={participation} />
          <HistorySection participation={participation} />
        </>
      }
    >
      <EvidenceSection participation={participation} />
      {isCorrecting && (
        <CorrectDrawer participation={participation} onClose={() => setIsCorrecting(false)} />
      )}
    </PageShell>
  );
}

const ParticipationPage = () => {
  const { id = "" } = useParams();
  const answer = useResource<ParticipationAnswer>(pathOf(id));
  return (
    <Resource of={answer}>
      {({ participation }) => <ParticipationRecord participation={participation} />}
    </Resource>
  );
};

export default ParticipationPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<ParticipationAnswer>
      path={pathOf(params.id ?? "")}
      nameOf={({ participation: { producer_name: producer } }) => producer}
    />
  ),
};
