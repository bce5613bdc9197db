import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams, type UIMatch } from "react-router-dom";
import { AuditSection } from "../../../../components/audit-section";
import { PageShell } from "../../../../components/page-shell";
import { RecordCrumb } from "../../../../components/record-crumb";
import { Resource } from "../../../../components/resource";
import { ProducerStateBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";
import { placeOf, type Producer } from "../producer";
import { ProducerForm } from "../producer-form";
import { FactsSection, StorySection } from "./facts-section";
import { HelpSection } from "./help-section";
import { LegalRepresentativeSection } from "./legal-representative-section";
import { ParticipationsSection } from "./participations-section";
import { MembersSection } from "./members-section";
import { ProductsSection } from "./products-section";
import { StateButtons, StateHistorySection } from "./state-section";
import { SystemsSection } from "./systems-section";

type Answer = { producer: Producer };

const ProducerPage = () => {
  const { id } = useParams();
  const answer = useResource<Answer>(`/admin/ocop/producers/${id}`);
  return (
    <Resource of={answer}>{({ producer }) => <ProducerRecord producer={producer} />}</Resource>
  );
};

function ProducerRecord({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [isEditing, setIsEditing] = useState(false);
  const form = t(`status.legal_form.${producer.legal_form}`);
  return (
    <>
      <PageShell
        title={producer.name}
        subtitle={[form, placeOf(producer)].filter(Boolean).join(" · ")}
        badges={<ProducerStateBadge state={producer.state} />}
        actions={
          mayWrite && (
            <>
              <StateButtons producer={producer} />
              <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
                {t("common.edit")}
              </Button>
            </>
          )
        }
        side={
          <>
            <StateHistorySection producer={producer} />
            {mayWrite && <LegalRepresentativeSection producerId={producer.id} />}
          </>
        }
      >
        <FactsSection producer={producer} />
        <ProductsSection producer={producer} />
        <ParticipationsSection producerId={producer.id} />
        <SystemsSection producer={producer} />
        <MembersSection producer={producer} />
        {mayWrite && <HelpSection producer={producer} />}
        <StorySection producer={producer} />
        <AuditSection record={`producer:${producer.id}`} />
      </PageShell>
      {isEditing && <ProducerForm producer={producer} onClose={() => setIsEditing(false)} />}
    </>
  );
}

export default ProducerPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={`/admin/ocop/producers/${params.id}`}
      nameOf={(answer) => answer.producer.name}
    />
  ),
};
