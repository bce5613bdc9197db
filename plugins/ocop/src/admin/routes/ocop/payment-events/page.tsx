import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, toast } from "@medusajs/ui";
import { Crumb } from "../../../components/crumb";
import { ErrorNotice } from "../../../components/error-notice";
import { MoneyPage } from "../../../components/money-page";
import { PageShell } from "../../../components/page-shell";
import { OpenDisputes, OtherDisputes } from "../../../components/payment-event/dispute-table";
import { AllEvents, FailedEvents } from "../../../components/payment-event/event-table";
import { useWords } from "../../../i18n/use-words";
import { postJson } from "../../../lib/api";
import { useChange } from "../../../lib/use-resource";

function PaymentEvents({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const compare = useChange(
    () => postJson<{ received: number }>("/admin/ocop/payment-events/reconcile"),
    {
      onDone: ({ received }) => {
        toast.success(t("payment_event.compared", { count: received }));
      },
    },
  );
  return (
    <PageShell
      title={t("payment_event.title")}
      subtitle={t("payment_event.subtitle")}
      actions={
        mayWrite && (
          <Button
            size="small"
            variant="secondary"
            isLoading={compare.isPending}
            onClick={() => compare.mutate(undefined)}
          >
            {t("payment_event.compare")}
          </Button>
        )
      }
    >
      <ErrorNotice error={compare.error} takesFocus />
      <OpenDisputes />
      <FailedEvents mayWrite={mayWrite} />
      <AllEvents />
      <OtherDisputes />
    </PageShell>
  );
}

const PaymentEventsPage = () => {
  const { t } = useWords();
  return (
    <MoneyPage title={t("payment_event.title")}>
      {(mayWrite) => <PaymentEvents mayWrite={mayWrite} />}
    </MoneyPage>
  );
};

export default PaymentEventsPage;

export const config = defineRouteConfig({
  label: "navigation.payment_events",
  translationNs: "ocop",
  rank: 16,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.payment_events" /> };
