import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import type { SupportGrantView } from "../../../../../programme/entry-view";
import { Crumb } from "../../../../components/crumb";
import { EntryList } from "../../../../components/programme/entry-list";
import { entryPage } from "../../../../components/programme/paths";
import { SupportGrantDrawer } from "../../../../components/programme/support-grant-drawer";
import { RowLink } from "../../../../components/row-link";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";

const column = createDataTableColumnHelper<SupportGrantView>();

const SupportGrantsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("producer", {
        header: t("programme.producer"),
        cell: ({ row: { original } }) => (
          <RowLink to={entryPage("support_grant", original.id)}>{original.producer.name}</RowLink>
        ),
      }),
      column.accessor("kind", {
        header: t("programme.kind"),
        cell: ({ getValue }) => t(`programme.support_grant.kinds.${getValue()}`),
      }),
      column.accessor("given_on", {
        header: t("programme.support_grant.given_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("amount_vnd", {
        header: t("programme.support_grant.amount"),
        enableSorting: true,
        cell: ({ getValue }) => {
          const amount = getValue();
          return amount === null ? "–" : format.money(amount);
        },
      }),
      column.accessor("decision_number", {
        header: t("programme.support_grant.decision_number"),
        cell: ({ getValue }) => getValue() ?? "–",
      }),
    ],
    [format, t],
  );
  return (
    <EntryList
      noun="support_grant"
      columns={columns}
      form={(onClose) => <SupportGrantDrawer grant={null} onClose={onClose} />}
    />
  );
};

export default SupportGrantsPage;

export const handle = { breadcrumb: () => <Crumb word="programme.support_grant.title" /> };
