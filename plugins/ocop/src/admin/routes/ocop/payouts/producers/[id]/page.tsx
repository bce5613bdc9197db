import { useParams, useSearchParams, type UIMatch } from "react-router-dom";
import { MoneyPage } from "../../../../../components/money-page";
import { PageShell } from "../../../../../components/page-shell";
import { AccountSection } from "../../../../../components/payout/account-section";
import { StatementSection } from "../../../../../components/payout/statement-section";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { TextLink } from "../../../../../components/recognition/text-link";
import { Resource } from "../../../../../components/resource";
import { useWords } from "../../../../../i18n/use-words";
import { todayInVietNam } from "../../../../../lib/payout";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { producer: { id: string; name: string } };

const pathOf = (id: string) => `/admin/ocop/producers/${id}`;

function ProducerMoney({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const { t } = useWords();
  const [parameters, setParameters] = useSearchParams();
  const month = parameters.get("month") ?? todayInVietNam(new Date()).slice(0, "YYYY-MM".length);
  const answer = useResource<Answer>(pathOf(id));
  return (
    <Resource of={answer}>
      {({ producer }) => (
        <PageShell
          title={producer.name}
          subtitle={<TextLink to="/ocop/payouts">{t("payout.back")}</TextLink>}
          side={<AccountSection producerId={id} mayWrite={mayWrite} />}
        >
          <StatementSection
            producerId={id}
            month={month}
            onMonth={(chosen) => setParameters({ month: chosen })}
          />
        </PageShell>
      )}
    </Resource>
  );
}

const ProducerMoneyPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  return (
    <MoneyPage title={t("payout.title")}>
      {(mayWrite) => <ProducerMoney id={id} mayWrite={mayWrite} />}
    </MoneyPage>
  );
};

export default ProducerMoneyPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer> path={pathOf(params.id ?? "")} nameOf={({ producer }) => producer.name} />
  ),
};
