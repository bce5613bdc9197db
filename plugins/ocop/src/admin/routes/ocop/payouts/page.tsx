import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Crumb } from "../../../components/crumb";
import { MoneyPage } from "../../../components/money-page";
import { PageShell } from "../../../components/page-shell";
import { CheckSection } from "../../../components/payout/check-section";
import { FeeSection } from "../../../components/payout/fee-section";
import { MakeBatchDrawer } from "../../../components/payout/make-batch-drawer";
import { SummarySection } from "../../../components/payout/summary-section";
import { BalancesTable, BatchesTable } from "../../../components/payout/tables";
import { TaxSection } from "../../../components/payout/tax-section";
import { useWords } from "../../../i18n/use-words";

function Payouts({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const [isMaking, setIsMaking] = useState(false);
  return (
    <>
      <PageShell
        title={t("payout.title")}
        subtitle={t("payout.subtitle")}
        actions={
          mayWrite && (
            <Button size="small" onClick={() => setIsMaking(true)}>
              {t("payout.make")}
            </Button>
          )
        }
      >
        <SummarySection />
        <BalancesTable />
        <BatchesTable />
        <CheckSection mayWrite={mayWrite} />
        <FeeSection mayWrite={mayWrite} />
        <TaxSection />
      </PageShell>
      {isMaking && <MakeBatchDrawer onClose={() => setIsMaking(false)} />}
    </>
  );
}

const PayoutsPage = () => {
  const { t } = useWords();
  return (
    <MoneyPage title={t("payout.title")}>{(mayWrite) => <Payouts mayWrite={mayWrite} />}</MoneyPage>
  );
};

export default PayoutsPage;

export const config = defineRouteConfig({
  label: "navigation.payouts",
  translationNs: "ocop",
  rank: 17,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.payouts" /> };
