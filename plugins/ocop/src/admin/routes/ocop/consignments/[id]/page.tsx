import { useParams, type UIMatch } from "react-router-dom";
import { ConsignmentActions } from "../../../../components/consignment/actions";
import { ConsignmentStatusBadge } from "../../../../components/consignment/consignment-words";
import {
  DeliverySection,
  InvoiceSection,
  ItemsSection,
  LifeSection,
  SumsSection,
} from "../../../../components/consignment/sections";
import { PageShell } from "../../../../components/page-shell";
import { RecordCrumb } from "../../../../components/record-crumb";
import { TextLink } from "../../../../components/recognition/text-link";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import type { ConsignmentDetail } from "../../../../lib/consignment";
import { useResource } from "../../../../lib/use-resource";
import { useMayReadOrders, useMayWrite } from "../../../../lib/use-staff";

type Answer = { consignment: ConsignmentDetail };

const pathOf = (id: string) => `/admin/ocop/consignments/${id}`;

const ConsignmentPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  const mayWrite = useMayWrite();
  const mayReadOrders = useMayReadOrders();
  const answer = useResource<Answer>(pathOf(id));
  return (
    <Resource of={answer}>
      {({ consignment }) => {
        const order = t("consignment.order", { code: consignment.order_code });
        return (
          <PageShell
            title={t("consignment.one", { code: consignment.code })}
            subtitle={
              mayReadOrders ? (
                <TextLink to={`/orders/${consignment.order_id}`}>{order}</TextLink>
              ) : (
                order
              )
            }
            badges={<ConsignmentStatusBadge status={consignment.status} />}
            actions={
              mayWrite && consignment.actions.length > 0 ? (
                <ConsignmentActions consignment={consignment} />
              ) : undefined
            }
            side={
              <>
                <SumsSection consignment={consignment} />
                <LifeSection consignment={consignment} />
              </>
            }
          >
            <ItemsSection consignment={consignment} />
            <DeliverySection consignment={consignment} />
            <InvoiceSection consignment={consignment} />
          </PageShell>
        );
      }}
    </Resource>
  );
};

export default ConsignmentPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id ?? "")}
      nameOf={({ consignment }) => consignment.code}
    />
  ),
};
