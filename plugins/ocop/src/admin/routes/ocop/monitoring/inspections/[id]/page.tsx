import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { Crumb } from "../../../../../components/crumb";
import { Facts } from "../../../../../components/facts";
import { ConclusionBadge, InspectionStateBadge } from "../../../../../components/monitoring/badges";
import { FindingList } from "../../../../../components/monitoring/finding-list";
import { ResultDrawer } from "../../../../../components/monitoring/inspection-drawers";
import { INSPECTIONS_API, misuseReportPage } from "../../../../../components/monitoring/paths";
import { RevocationSection } from "../../../../../components/monitoring/revocation-section";
import type { Inspection } from "../../../../../components/monitoring/types";
import { PageShell } from "../../../../../components/page-shell";
import { ReasonDialog } from "../../../../../components/reason-dialog";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { postJson } from "../../../../../lib/api";
import { useFormats } from "../../../../../lib/use-formats";
import { useChange, useResource } from "../../../../../lib/use-resource";

const InspectionPage = () => {
  const { id } = useParams();
  const resource = useResource<{ inspection: Inspection }>(`${INSPECTIONS_API}/${id ?? ""}`);
  return (
    <Resource of={resource}>{({ inspection }) => <Detail inspection={inspection} />}</Resource>
  );
};

function Detail({ inspection }: { inspection: Inspection }) {
  const { t } = useWords();
  const format = useFormats();
  const [open, setOpen] = useState<"result" | "cancel" | null>(null);
  const close = () => setOpen(null);
  const cancel = useChange(
    (reason: string) => postJson(`${INSPECTIONS_API}/${inspection.id}/cancel`, { reason }),
    { done: t("common.saved"), onDone: close },
  );
  const { producer, misuse_report: report, conclusion } = inspection;
  return (
    <PageShell
      title={producer.name}
      subtitle={inspection.registered_product?.name ?? t("monitoring.whole_producer")}
      badges={<InspectionStateBadge state={inspection.state} />}
      actions={
        inspection.state === "planned" && (
          <>
            <Button size="small" variant="secondary" onClick={() => setOpen("cancel")}>
              {t("monitoring.inspection.cancel")}
            </Button>
            <Button size="small" onClick={() => setOpen("result")}>
              {t("monitoring.inspection.result")}
            </Button>
          </>
        )
      }
    >
      {inspection.revocation && (
        <RevocationSection
          revocation={inspection.revocation}
          product={inspection.registered_product}
        />
      )}
      <Section title={t("monitoring.inspection.result_title")}>
        <Facts
          items={[
            {
              label: t("monitoring.inspection.kind"),
              value: t(`monitoring.inspection.kinds.${inspection.kind}`),
            },
            {
              label: t("monitoring.inspection.planned_on"),
              value: format.date(inspection.planned_on),
            },
            ...(inspection.done_on === null
              ? []
              : [
                  {
                    label: t("monitoring.inspection.done_on"),
                    value: format.date(inspection.done_on),
                  },
                ]),
            { label: t("monitoring.unit"), value: producer.unit?.name ?? null },
            { label: t("monitoring.agency"), value: inspection.agency },
            { label: t("monitoring.inspection.inspectors"), value: inspection.inspectors },
            ...(conclusion === null
              ? []
              : [
                  {
                    label: t("monitoring.inspection.conclusion"),
                    value: <ConclusionBadge conclusion={conclusion} />,
                  },
                  { label: t("monitoring.inspection.summary"), value: inspection.summary },
                ]),
            ...(inspection.cancel_reason === null
              ? []
              : [
                  {
                    label: t("monitoring.inspection.cancel_reason"),
                    value: inspection.cancel_reason,
                  },
                ]),
            ...(report === null
              ? []
              : [
                  {
                    label: t("monitoring.inspection.from_report"),
                    value: (
                      <Link to={misuseReportPage(report.id)} className="text-ui-fg-interactive">
                        {report.code}
                      </Link>
                    ),
                  },
                ]),
          ]}
        />
      </Section>
      {inspection.state === "done" && <FindingList inspection={inspection} />}
      {open === "result" && <ResultDrawer inspection={inspection} onClose={close} />}
      <ReasonDialog
        open={open === "cancel"}
        onOpenChange={close}
        title={t("monitoring.inspection.cancel")}
        description={t("monitoring.inspection.cancel_effect")}
        confirmLabel={t("monitoring.inspection.cancel")}
        danger
        busy={cancel.isPending}
        error={cancel.error}
        onConfirm={(reason) => cancel.mutate(reason)}
      />
    </PageShell>
  );
}

export default InspectionPage;

export const handle = { breadcrumb: () => <Crumb word="monitoring.inspection.title" /> };
