import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import type { TradeEventView } from "../../../../../programme/entry-view";
import { Crumb } from "../../../../components/crumb";
import { EntryList } from "../../../../components/programme/entry-list";
import { entryPage } from "../../../../components/programme/paths";
import { TradeEventDrawer } from "../../../../components/programme/trade-event-drawer";
import { RowLink } from "../../../../components/row-link";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";

const column = createDataTableColumnHelper<TradeEventView>();

const TradeEventsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("programme.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <RowLink to={entryPage("trade_event", original.id)}>{original.name}</RowLink>
        ),
      }),
      column.accessor("kind", {
        header: t("programme.kind"),
        cell: ({ getValue }) => t(`programme.trade_event.kinds.${getValue()}`),
      }),
      column.accessor("starts_on", {
        header: t("programme.starts_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("producers", {
        header: t("programme.producers"),
        cell: ({ getValue }) => format.number(getValue().length),
      }),
      column.accessor("outcomes", {
        header: t("programme.trade_event.outcomes"),
        cell: ({ getValue }) => {
          const outcomes = getValue();
          return outcomes.length === 0
            ? "–"
            : t("programme.trade_event.total", {
                count: outcomes.length,
                amount: format.money(outcomes.reduce((sum, one) => sum + one.amount_vnd, 0)),
              });
        },
      }),
    ],
    [format, t],
  );
  return (
    <EntryList
      noun="trade_event"
      columns={columns}
      form={(onClose) => <TradeEventDrawer event={null} onClose={onClose} />}
    />
  );
};

export default TradeEventsPage;

export const handle = { breadcrumb: () => <Crumb word="programme.trade_event.title" /> };
