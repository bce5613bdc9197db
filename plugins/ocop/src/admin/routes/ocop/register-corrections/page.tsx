import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  StatusBadge,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { CorrectionDrawer } from "../../../components/correction/answer-drawer";
import { CORRECTION_STATES, type Correction } from "../../../components/correction/types";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<Correction>();
const filter = createDataTableFilterHelper<Correction>();
const COLOURS = { new: "orange", accepted: "green", declined: "grey" } as const;

function useFilters() {
  const { t } = useWords();
  return useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("corrections.state"),
        options: CORRECTION_STATES.map((value) => ({
          value,
          label: t(`corrections.states.${value}`),
        })),
      }),
    ],
    [t],
  );
}

const CorrectionsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [open, setOpen] = useState<Correction | null>(null);
  const filters = useFilters();
  const columns = useMemo(
    () => [
      column.accessor("created_at", {
        header: t("corrections.reported_on"),
        enableSorting: true,
        cell: ({ row }) => format.date(row.original.reported_on),
      }),
      column.accessor("producer", {
        header: t("corrections.producer"),
        cell: ({ getValue }) => getValue().name,
      }),
      column.accessor("fact", {
        header: t("corrections.fact"),
        cell: ({ getValue }) => t(`corrections.facts.${getValue()}`),
      }),
      column.accessor("is_right", {
        header: t("corrections.is_right"),
        cell: ({ getValue }) => <div className="max-w-sm truncate">{getValue()}</div>,
      }),
      column.accessor("state", {
        header: t("corrections.state"),
        cell: ({ getValue }) => (
          <StatusBadge color={COLOURS[getValue()]}>
            {t(`corrections.states.${getValue()}`)}
          </StatusBadge>
        ),
      }),
      column.display({
        id: "see",
        header: t("corrections.answer"),
        cell: ({ row }) => (
          <Button size="small" variant="secondary" onClick={() => setOpen(row.original)}>
            {t(row.original.state === "new" ? "corrections.answer" : "corrections.see")}
          </Button>
        ),
      }),
    ],
    [format, t],
  );
  return (
    <>
      <RecordTable<Correction>
        title={t("corrections.title")}
        subtitle={t("corrections.subtitle")}
        path="/admin/ocop/register-corrections"
        rowsKey="register_corrections"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        empty={{ heading: t("corrections.empty"), description: t("corrections.empty_hint") }}
      />
      {open && <CorrectionDrawer correction={open} onClose={() => setOpen(null)} />}
    </>
  );
};

export default CorrectionsPage;

export const config = defineRouteConfig({
  label: "corrections.title",
  translationNs: "ocop",
  rank: 20,
});

export const handle = { breadcrumb: () => <Crumb word="corrections.title" /> };
