import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import { ProducerStateBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { useResource } from "../../../../lib/use-resource";
import { placeOf, type Producer } from "../producer";
import { ProducerForm } from "../producer-form";
import { FactsSection, StorySection } from "./facts-section";
import { LegalRepresentativeSection } from "./legal-representative-section";
import { MembersSection } from "./members-section";
import { ProductsSection } from "./products-section";
import { StateButtons, StateHistorySection } from "./state-section";
import { SystemsSection } from "./systems-section";

const ProducerPage = () => {
  const { id } = useParams();
  const answer = useResource<{ producer: Producer }>(`/admin/ocop/producers/${id}`);
  return (
    <Resource of={answer}>{({ producer }) => <ProducerRecord producer={producer} />}</Resource>
  );
};

function ProducerRecord({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const form = t(`status.legal_form.${producer.legal_form}`);
  return (
    <>
      <PageShell
        title={producer.name}
        subtitle={[form, placeOf(producer)].filter(Boolean).join(" · ")}
        badges={<ProducerStateBadge state={producer.state} />}
        actions={
          <>
            <StateButtons producer={producer} />
            <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
              {t("common.edit")}
            </Button>
          </>
        }
        side={
          <>
            <StateHistorySection producer={producer} />
            <LegalRepresentativeSection producerId={producer.id} />
          </>
        }
      >
        <FactsSection producer={producer} />
        <ProductsSection producer={producer} />
        <SystemsSection producer={producer} />
        <MembersSection producer={producer} />
        <StorySection producer={producer} />
      </PageShell>
      {isEditing && <ProducerForm producer={producer} onClose={() => setIsEditing(false)} />}
    </>
  );
}

export default ProducerPage;

export const handle = { breadcrumb: () => <Crumb word="navigation.producers" /> };
