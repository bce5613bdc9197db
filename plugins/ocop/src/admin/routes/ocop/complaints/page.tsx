import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  StatusBadge,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { AnswerDrawer } from "../../../components/buyers/answer-drawer";
import {
  COMPLAINT_KINDS,
  COMPLAINT_STATES,
  type Complaint,
} from "../../../components/buyers/types";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<Complaint>();
const filter = createDataTableFilterHelper<Complaint>();

function Deadline({ complaint: { answer_by, is_overdue, state } }: { complaint: Complaint }) {
  const { t } = useWords();
  const format = useFormats();
  if (state === "answered") return <span>{format.date(answer_by)}</span>;
  return (
    <StatusBadge color={is_overdue ? "red" : "orange"}>
      {is_overdue
        ? `${t("complaints.overdue")}: ${format.date(answer_by)}`
        : format.date(answer_by)}
    </StatusBadge>
  );
}

function useFilters() {
  const { t } = useWords();
  return useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("complaints.state"),
        options: COMPLAINT_STATES.map((value) => ({
          value,
          label: t(`complaints.states.${value}`),
        })),
      }),
      filter.accessor("kind", {
        type: "multiselect",
        label: t("complaints.kind"),
        options: COMPLAINT_KINDS.map((value) => ({ value, label: t(`complaints.kinds.${value}`) })),
      }),
    ],
    [t],
  );
}

const ComplaintsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [open, setOpen] = useState<Complaint | null>(null);
  const filters = useFilters();
  const columns = useMemo(
    () => [
      column.accessor("answer_by", {
        header: t("complaints.answer_by"),
        enableSorting: true,
        cell: ({ row }) => <Deadline complaint={row.original} />,
      }),
      column.accessor("description", {
        header: t("complaints.description"),
        cell: ({ getValue }) => <div className="max-w-sm truncate">{getValue()}</div>,
      }),
      column.accessor("kind", {
        header: t("complaints.kind"),
        cell: ({ getValue }) => t(`complaints.kinds.${getValue()}`),
      }),
      column.accessor("name", { header: t("complaints.who") }),
      column.accessor("created_at", {
        header: t("complaints.received_on"),
        enableSorting: true,
        cell: ({ row }) => format.date(row.original.received_on),
      }),
      column.accessor("state", {
        header: t("complaints.state"),
        cell: ({ getValue }) => t(`complaints.states.${getValue()}`),
      }),
      column.display({
        id: "see",
        header: t("complaints.answer"),
        cell: ({ row }) => (
          <Button size="small" variant="secondary" onClick={() => setOpen(row.original)}>
            {t(row.original.state === "new" ? "complaints.answer" : "complaints.see")}
          </Button>
        ),
      }),
    ],
    [format, t],
  );
  return (
    <>
      <RecordTable<Complaint>
        title={t("complaints.title")}
        subtitle={t("complaints.subtitle")}
        path="/admin/ocop/complaints"
        rowsKey="complaints"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        empty={{ heading: t("complaints.empty"), description: t("complaints.empty_hint") }}
      />
      {open && <AnswerDrawer complaint={open} onClose={() => setOpen(null)} />}
    </>
  );
};

export default ComplaintsPage;

export const config = defineRouteConfig({
  label: "complaints.title",
  translationNs: "ocop",
  rank: 18,
});

export const handle = { breadcrumb: () => <Crumb word="complaints.title" /> };
