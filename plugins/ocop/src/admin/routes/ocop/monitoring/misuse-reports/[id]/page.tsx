import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { Crumb } from "../../../../../components/crumb";
import { Facts } from "../../../../../components/facts";
import {
  InspectionStateBadge,
  MisuseReportBadge,
} from "../../../../../components/monitoring/badges";
import { HandleDrawer } from "../../../../../components/monitoring/misuse-report-drawers";
import { inspectionPage, MISUSE_REPORTS_API } from "../../../../../components/monitoring/paths";
import type { MisuseReport } from "../../../../../components/monitoring/types";
import { PageShell } from "../../../../../components/page-shell";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

const MisuseReportPage = () => {
  const { id } = useParams();
  const resource = useResource<{ misuse_report: MisuseReport }>(
    `${MISUSE_REPORTS_API}/${id ?? ""}`,
  );
  return (
    <Resource of={resource}>{({ misuse_report: report }) => <Detail report={report} />}</Resource>
  );
};

function Detail({ report }: { report: MisuseReport }) {
  const { t } = useWords();
  const format = useFormats();
  const [isHandling, setIsHandling] = useState(false);
  const none = t("common.none");
  return (
    <PageShell
      title={`${t("monitoring.code")} ${report.code}`}
      subtitle={`${t(`monitoring.misuse_report.origins.${report.origin}`)} · ${format.date(report.received_on)}`}
      badges={<MisuseReportBadge state={report.state} />}
      actions={
        report.next_states.length > 0 && (
          <Button size="small" onClick={() => setIsHandling(true)}>
            {t("monitoring.misuse_report.handle")}
          </Button>
        )
      }
    >
      <Section title={t("monitoring.misuse_report.description")}>
        <Text size="small" className="whitespace-pre-wrap break-words px-6 py-4">
          {report.description}
        </Text>
        <Facts
          items={[
            {
              label: t("monitoring.product"),
              value: report.registered_product?.name ?? null,
              note: report.producer?.name,
            },
            {
              label: t("monitoring.misuse_report.product_text"),
              value: report.product_text ?? none,
            },
            {
              label: t("monitoring.misuse_report.certificate"),
              value: report.certification?.public_code ?? none,
            },
            { label: t("monitoring.misuse_report.seen_at"), value: report.seen_at },
            ...(report.outcome === null
              ? []
              : [{ label: t("monitoring.misuse_report.outcome"), value: report.outcome }]),
            ...(report.handled_by_name === null
              ? []
              : [
                  {
                    label: t("monitoring.misuse_report.handled_by"),
                    value: report.handled_by_name,
                  },
                ]),
          ]}
        />
      </Section>
      <Section
        title={t("monitoring.misuse_report.reporter")}
        subtitle={t("monitoring.misuse_report.reporter_hint")}
      >
        <Facts
          items={[
            { label: t("monitoring.misuse_report.reporter_name"), value: report.reporter_name },
            {
              label: t("monitoring.misuse_report.reporter_contact"),
              value: report.reporter_contact,
            },
          ]}
        />
      </Section>
      {report.inspections.length > 0 && (
        <Section title={t("monitoring.misuse_report.inspections")}>
          <ul className="divide-y">
            {report.inspections.map(({ id, state, planned_on }) => (
              <li key={id} className="flex items-center justify-between px-6 py-4">
                <Link to={inspectionPage(id)} className="txt-compact-small text-ui-fg-interactive">
                  {format.date(planned_on)}
                </Link>
                <InspectionStateBadge state={state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isHandling && <HandleDrawer report={report} onClose={() => setIsHandling(false)} />}
    </PageShell>
  );
}

export default MisuseReportPage;

export const handle = { breadcrumb: () => <Crumb word="monitoring.misuse_report.title" /> };
