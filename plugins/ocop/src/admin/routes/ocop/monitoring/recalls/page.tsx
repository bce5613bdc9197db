import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  type DataTableFilter,
} from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Crumb } from "../../../../components/crumb";
import { RecallBadge } from "../../../../components/monitoring/badges";
import { MonitoringNav } from "../../../../components/monitoring/monitoring-nav";
import { recallPage, RECALLS_API } from "../../../../components/monitoring/paths";
import { AnnounceDrawer } from "../../../../components/monitoring/recall-drawers";
import { RECALL_STATES, type Recall } from "../../../../components/monitoring/types";
import { RecordTable } from "../../../../components/record-table";
import { RowLink } from "../../../../components/row-link";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";

const column = createDataTableColumnHelper<Recall>();
const filter = createDataTableFilterHelper<Recall>();

const RecallsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const [isAnnouncing, setIsAnnouncing] = useState(false);
  const columns = useMemo(
    () => [
      column.accessor("registered_product", {
        header: t("monitoring.product"),
        cell: ({ row: { original } }) => (
          <RowLink to={recallPage(original.id)}>{original.registered_product.name}</RowLink>
        ),
      }),
      column.accessor("producer", {
        header: t("monitoring.producer"),
        cell: ({ getValue }) => getValue().name,
      }),
      column.accessor("lots", {
        header: t("monitoring.recall.lots"),
        cell: ({ getValue }) => getValue().join(", ") || t("monitoring.recall.every_lot"),
      }),
      column.accessor("announced_on", {
        header: t("monitoring.recall.announced_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("ended_on", {
        header: t("monitoring.recall.ended_on"),
        enableSorting: true,
        cell: ({ getValue }) => {
          const day = getValue();
          return day === null ? "–" : format.date(day);
        },
      }),
      column.accessor("state", {
        header: t("monitoring.state"),
        cell: ({ getValue }) => <RecallBadge state={getValue()} />,
      }),
    ],
    [format, t],
  );
  const filters = useMemo<DataTableFilter[]>(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("monitoring.state"),
        options: RECALL_STATES.map((value) => ({
          value,
          label: t(`monitoring.recall.states.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <div className="flex w-full flex-col gap-y-3">
      <MonitoringNav />
      <RecordTable<Recall>
        title={t("monitoring.recall.title")}
        subtitle={t("monitoring.recall.subtitle")}
        path={RECALLS_API}
        rowsKey="recalls"
        columns={columns}
        filters={filters}
        search
        rowId={({ id }) => id}
        rowHref={({ id }) => recallPage(id)}
        actions={[{ label: t("monitoring.recall.announce"), onClick: () => setIsAnnouncing(true) }]}
        empty={{
          heading: t("monitoring.recall.empty"),
          description: t("monitoring.recall.empty_hint"),
        }}
      />
      {isAnnouncing && <AnnounceDrawer onClose={() => setIsAnnouncing(false)} />}
    </div>
  );
};

export default RecallsPage;

export const handle = { breadcrumb: () => <Crumb word="monitoring.recall.title" /> };
