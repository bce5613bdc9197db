import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Crumb } from "../../../components/crumb";
import { BeginDrawer } from "../../../components/dossier/begin-drawer";
import { DossierStateBadge, DueDay } from "../../../components/dossier/dossier-badges";
import { RoundName } from "../../../components/dossier/round-name";
import { RoundsSection } from "../../../components/dossier/rounds-section";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import type { DossierLevel, DossierState, DossierSummary } from "../../../lib/dossier";

const LEVELS: DossierLevel[] = ["producer", "commune", "province", "centre"];
const STATES: DossierState[] = ["open", "returned", "decided", "withdrawn"];
const column = createDataTableColumnHelper<DossierSummary>();
const filter = createDataTableFilterHelper<DossierSummary>();

const hrefOf = ({ id }: DossierSummary) => `/ocop/dossiers/${id}`;

const DossiersPage = () => {
  const { t } = useWords();
  const [isBeginning, setIsBeginning] = useState(false);
  const columns = useMemo(
    () => [
      column.accessor((row) => row.registered_product.name, {
        id: "product",
        header: t("dossier.product"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{original.registered_product.name}</RowLink>
        ),
      }),
      column.accessor((row) => row.producer.name, {
        id: "producer",
        header: t("dossier.producer"),
      }),
      column.accessor("level", {
        header: t("dossier.level"),
        cell: ({ getValue }) => t(`dossier.levels.${getValue()}`),
      }),
      column.accessor("state", {
        header: t("dossier.state"),
        cell: ({ getValue }) => <DossierStateBadge state={getValue()} />,
      }),
      column.accessor("round", {
        header: t("dossier.round"),
        cell: ({ getValue }) => {
          const code = getValue();
          return code ? <RoundName code={code} /> : t("dossier.no_round");
        },
      }),
      column.accessor((row) => row.deadlines.next, {
        id: "next",
        header: t("dossier.next_step"),
        cell: ({ getValue }) => {
          const next = getValue();
          return next ? t(`dossier.next.${next.action}`) : "–";
        },
      }),
      column.accessor((row) => row.deadlines.next, {
        id: "due_on",
        header: t("dossier.due_on"),
        enableSorting: true,
        cell: ({ getValue }) => <DueDay next={getValue()} />,
      }),
    ],
    [t],
  );
  const filters = useMemo(
    () => [
      filter.accessor("level", {
        type: "multiselect",
        label: t("dossier.level"),
        options: LEVELS.map((value) => ({ value, label: t(`dossier.levels.${value}`) })),
      }),
      filter.accessor("state", {
        type: "multiselect",
        label: t("dossier.state"),
        options: STATES.map((value) => ({ value, label: t(`dossier.states.${value}`) })),
      }),
      filter.custom({
        id: "overdue",
        type: "radio",
        label: t("dossier.overdue"),
        options: [{ value: "true", label: t("dossier.is_overdue") }],
      }),
    ],
    [t],
  );
  return (
    <div className="flex flex-col gap-y-3">
      <RecordTable<DossierSummary>
        title={t("dossier.title")}
        subtitle={t("dossier.subtitle")}
        path="/admin/ocop/dossiers"
        rowsKey="dossiers"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        rowHref={hrefOf}
        actions={[{ label: t("dossier.begin"), onClick: () => setIsBeginning(true) }]}
        empty={{ heading: t("dossier.empty"), description: t("dossier.empty_hint") }}
      />
      <RoundsSection />
      {isBeginning && <BeginDrawer onClose={() => setIsBeginning(false)} />}
    </div>
  );
};

export default DossiersPage;

export const config = defineRouteConfig({
  label: "navigation.dossiers",
  translationNs: "ocop",
  rank: 6,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.dossiers" /> };
