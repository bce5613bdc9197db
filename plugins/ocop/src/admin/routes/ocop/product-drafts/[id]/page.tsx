import { useParams, type UIMatch } from "react-router-dom";
import { PageShell } from "../../../../components/page-shell";
import { DraftActions } from "../../../../components/product-draft/draft-actions";
import { DraftStateBadge } from "../../../../components/product-draft/draft-state-badge";
import {
  ChangesSection,
  EffectsSection,
  PicturesSection,
  SaidSection,
} from "../../../../components/product-draft/sections";
import { RecordCrumb } from "../../../../components/record-crumb";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import type { ProductDraft } from "../../../../lib/product-draft";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

type Answer = { product_draft: ProductDraft };

const pathOf = (id: string) => `/admin/ocop/product-drafts/${id}`;

const ProductDraftPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  const mayWrite = useMayWrite();
  const answer = useResource<Answer>(pathOf(id));
  return (
    <Resource of={answer}>
      {({ product_draft: draft }) => (
        <PageShell
          title={draft.title || t("product_draft.untitled")}
          subtitle={draft.producer?.name}
          badges={<DraftStateBadge state={draft.state} />}
          actions={
            mayWrite && draft.state === "submitted" ? <DraftActions draft={draft} /> : undefined
          }
          side={
            <>
              <EffectsSection draft={draft} />
              <PicturesSection draft={draft} />
              <SaidSection draft={draft} />
            </>
          }
        >
          <ChangesSection draft={draft} />
        </PageShell>
      )}
    </Resource>
  );
};

export default ProductDraftPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id ?? "")}
      nameOf={({ product_draft: draft }) => draft.title}
    />
  ),
};
