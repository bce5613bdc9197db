import { createDataTableColumnHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { Facts, type Fact } from "../../../../components/facts";
import { DecisionActions } from "../../../../components/import/decision-actions";
import { ErrorTable } from "../../../../components/import/error-table";
import { SampleSection } from "../../../../components/import/sample-section";
import { SummaryFacts } from "../../../../components/import/summary-facts";
import { PageShell } from "../../../../components/page-shell";
import { ChangeStateBadge } from "../../../../components/recognition/change-state-badge";
import { RecordTable } from "../../../../components/record-table";
import { Resource } from "../../../../components/resource";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import type { ImportDetail, ImportRow } from "../../../../lib/import";
import { useFormats } from "../../../../lib/use-formats";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

const column = createDataTableColumnHelper<ImportRow>();
const ONE = { limit: 1 };

const ImportPage = () => {
  const { id = "" } = useParams();
  const answer = useResource<ImportDetail>(`/admin/ocop/imports/${id}`, ONE);
  return <Resource of={answer}>{(detail) => <ImportSections detail={detail} />}</Resource>;
};

function ImportSections({ detail }: { detail: ImportDetail }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const { import: proposal, now } = detail;
  const isWaiting = proposal.state === "proposed";
  return (
    <PageShell
      title={proposal.file_name}
      subtitle={isWaiting && proposal.is_own ? t("imports.own_hint") : undefined}
      badges={<ChangeStateBadge state={proposal.state} />}
      actions={mayWrite && isWaiting ? <DecisionActions {...detail} /> : undefined}
      side={<ProposalFacts proposal={proposal} />}
    >
      {now && !now.is_as_proposed && (
        <Section title={t("common.failed.title")} subtitle={t("imports.changed_since")} />
      )}
      {now && now.error_total > 0 && <ErrorTable errors={now.errors} total={now.error_total} />}
      <Section title={t("imports.creates")}>
        <SummaryFacts summary={proposal.summary} />
      </Section>
      {now && <SampleSection certifications={now.sample.certifications} />}
      <RowsTable id={proposal.id} />
    </PageShell>
  );
}

function ProposalFacts({ proposal }: { proposal: ImportDetail["import"] }) {
  const { t } = useWords();
  const format = useFormats();
  const items: Fact[] = [
    { label: t("imports.proposed_by"), value: proposal.proposed_by_name },
    { label: t("imports.proposed_at"), value: format.instant(proposal.proposed_at) },
    { label: t("imports.note"), value: proposal.note ?? t("common.none") },
  ];
  if (proposal.decided_at !== null) {
    items.push(
      { label: t("imports.decided_by"), value: proposal.decided_by_name },
      { label: t("imports.decided_at"), value: format.instant(proposal.decided_at) },
    );
  }
  if (proposal.decision_note !== null) {
    items.push({ label: t("imports.decision_note"), value: proposal.decision_note });
  }
  items.push({
    label: t("imports.sha256"),
    value: (
      <Text size="xsmall" family="mono" className="break-all">
        {proposal.sha256}
      </Text>
    ),
  });
  return (
    <Section title={t("imports.facts")}>
      <Facts items={items} />
    </Section>
  );
}

function RowsTable({ id }: { id: string }) {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("row", { header: t("imports.row") }),
      column.accessor("producer_name", { header: t("imports.producer") }),
      column.accessor("product_name", { header: t("imports.product") }),
      column.display({
        id: "recognition",
        header: t("imports.recognition"),
        cell: ({ row: { original } }) =>
          [
            t("common.star", { count: original.star }),
            original.decision_number,
            format.date(original.issued_on),
          ].join(" · "),
      }),
    ],
    [format, t],
  );
  return (
    <RecordTable<ImportRow>
      title={t("imports.content")}
      level="h2"
      path={`/admin/ocop/imports/${id}`}
      rowsKey="rows"
      columns={columns}
      rowId={({ row }) => String(row)}
    />
  );
}

export default ImportPage;

export const handle = { breadcrumb: () => <Crumb word="navigation.imports" /> };
