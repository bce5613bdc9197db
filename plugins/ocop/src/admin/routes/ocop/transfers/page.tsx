import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Crumb } from "../../../components/crumb";
import { MoneyPage } from "../../../components/money-page";
import { PageShell } from "../../../components/page-shell";
import { Refunds } from "../../../components/transfer/refunds";
import { StatementSection } from "../../../components/transfer/statement-section";
import { DoneTransfers, OpenTransfers } from "../../../components/transfer/tables";
import { useWords } from "../../../i18n/use-words";

const TransfersPage = () => {
  const { t } = useWords();
  return (
    <MoneyPage title={t("transfer.title")}>
      {(mayWrite) => (
        <PageShell title={t("transfer.title")} subtitle={t("transfer.subtitle")}>
          {mayWrite && <StatementSection />}
          <OpenTransfers mayWrite={mayWrite} />
          <Refunds mayWrite={mayWrite} />
          <DoneTransfers />
        </PageShell>
      )}
    </MoneyPage>
  );
};

export default TransfersPage;

export const config = defineRouteConfig({
  label: "navigation.transfers",
  translationNs: "ocop",
  rank: 15,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.transfers" /> };
