import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { BookingDrawer } from "../../../components/buyers/booking-drawer";
import { BOOKING_STATES, type BookingRequest } from "../../../components/buyers/types";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<BookingRequest>();
const filter = createDataTableFilterHelper<BookingRequest>();

const BookingRequestsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [open, setOpen] = useState<BookingRequest | null>(null);
  const columns = useMemo(
    () => [
      column.accessor("product_name", { header: t("booking_requests.product") }),
      column.accessor("producer_name", { header: t("booking_requests.producer") }),
      column.accessor("name", {
        header: t("booking_requests.who"),
        cell: ({ row: { original } }) => `${original.name} · ${original.phone}`,
      }),
      column.accessor("wished_from", {
        header: t("booking_requests.days"),
        cell: ({ row: { original } }) =>
          [original.wished_from, original.wished_until]
            .flatMap((date) => (date === null ? [] : format.date(date)))
            .join(" – ") || t("common.none"),
      }),
      column.accessor("created_at", {
        header: t("booking_requests.received_on"),
        enableSorting: true,
        cell: ({ row }) => format.date(row.original.received_on),
      }),
      column.accessor("state", {
        header: t("booking_requests.state"),
        cell: ({ getValue }) => t(`booking_requests.states.${getValue()}`),
      }),
      column.display({
        id: "handle",
        header: t("booking_requests.outcome_note"),
        cell: ({ row }) => (
          <Button size="small" variant="secondary" onClick={() => setOpen(row.original)}>
            {t("booking_requests.handle")}
          </Button>
        ),
      }),
    ],
    [format, t],
  );
  const filters = useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("booking_requests.state"),
        options: BOOKING_STATES.map((value) => ({
          value,
          label: t(`booking_requests.states.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <>
      <RecordTable<BookingRequest>
        title={t("booking_requests.title")}
        subtitle={t("booking_requests.subtitle")}
        path="/admin/ocop/booking-requests"
        rowsKey="booking_requests"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        empty={{
          heading: t("booking_requests.empty"),
          description: t("booking_requests.empty_hint"),
        }}
      />
      {open && <BookingDrawer request={open} onClose={() => setOpen(null)} />}
    </>
  );
};

export default BookingRequestsPage;

export const config = defineRouteConfig({
  label: "booking_requests.title",
  translationNs: "ocop",
  rank: 19,
});

export const handle = { breadcrumb: () => <Crumb word="booking_requests.title" /> };
