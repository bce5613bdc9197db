import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import type { CommunicationItemView } from "../../../../../programme/entry-view";
import { Crumb } from "../../../../components/crumb";
import { CommunicationItemDrawer } from "../../../../components/programme/communication-item-drawer";
import { EntryList } from "../../../../components/programme/entry-list";
import { entryPage } from "../../../../components/programme/paths";
import { RowLink } from "../../../../components/row-link";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";

const column = createDataTableColumnHelper<CommunicationItemView>();

const CommunicationItemsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("title_vi", {
        header: t("programme.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <RowLink to={entryPage("communication_item", original.id)}>{original.title_vi}</RowLink>
        ),
      }),
      column.accessor("kind", {
        header: t("programme.kind"),
        cell: ({ getValue }) => t(`programme.communication_item.kinds.${getValue()}`),
      }),
      column.accessor("outlet", { header: t("programme.communication_item.outlet") }),
      column.accessor("published_on", {
        header: t("programme.communication_item.published_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("is_public", {
        header: t("programme.communication_item.is_public"),
        cell: ({ getValue }) => t(getValue() ? "common.yes" : "common.no"),
      }),
    ],
    [format, t],
  );
  return (
    <EntryList
      noun="communication_item"
      columns={columns}
      form={(onClose) => <CommunicationItemDrawer item={null} onClose={onClose} />}
    />
  );
};

export default CommunicationItemsPage;

export const handle = { breadcrumb: () => <Crumb word="programme.communication_item.title" /> };
