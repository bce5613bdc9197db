import { useParams, type UIMatch } from "react-router-dom";
import { MoneyPage } from "../../../../../components/money-page";
import { PageShell } from "../../../../../components/page-shell";
import { BatchActions } from "../../../../../components/payout/batch-actions";
import {
  BankFileSection,
  BatchFacts,
  PayoutsSection,
} from "../../../../../components/payout/batch-sections";
import { BatchStateBadge } from "../../../../../components/payout/batch-state-badge";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { TextLink } from "../../../../../components/recognition/text-link";
import { Resource } from "../../../../../components/resource";
import { useWords } from "../../../../../i18n/use-words";
import type { BatchDetail } from "../../../../../lib/payout";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { payout_batch: BatchDetail };

const pathOf = (id: string) => `/admin/ocop/payout-batches/${id}`;

function Batch({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const { t } = useWords();
  const answer = useResource<Answer>(pathOf(id));
  return (
    <Resource of={answer}>
      {({ payout_batch: batch }) => (
        <PageShell
          title={t("payout.batch", { code: batch.code })}
          subtitle={<TextLink to="/ocop/payouts">{t("payout.back")}</TextLink>}
          badges={<BatchStateBadge state={batch.state} />}
          actions={mayWrite && batch.state === "prepared" && <BatchActions batch={batch} />}
          side={
            <>
              <BatchFacts batch={batch} />
              {batch.state !== "cancelled" && <BankFileSection batch={batch} />}
            </>
          }
        >
          <PayoutsSection batch={batch} mayWrite={mayWrite} />
        </PageShell>
      )}
    </Resource>
  );
}

const BatchPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  return (
    <MoneyPage title={t("payout.title")}>
      {(mayWrite) => <Batch id={id} mayWrite={mayWrite} />}
    </MoneyPage>
  );
};

export default BatchPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id ?? "")}
      nameOf={({ payout_batch: batch }) => batch.code}
    />
  ),
};
