import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { Crumb } from "../../../components/crumb";
import { DraftStateBadge } from "../../../components/product-draft/draft-state-badge";
import { RecordTable } from "../../../components/record-table";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import { DRAFT_STATES, type ProductDraftRow } from "../../../lib/product-draft";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<ProductDraftRow>();
const filter = createDataTableFilterHelper<ProductDraftRow>();
const hrefOf = ({ id }: ProductDraftRow) => `/ocop/product-drafts/${id}`;

const ProductDraftsPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("title", {
        header: t("product_draft.name"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{original.title || t("product_draft.untitled")}</RowLink>
        ),
      }),
      column.accessor("state", {
        header: t("product_draft.state_label"),
        cell: ({ getValue }) => <DraftStateBadge state={getValue()} />,
      }),
      column.accessor("is_in_shop", {
        header: t("product_draft.kind"),
        cell: ({ getValue }) => t(`product_draft.kinds.${getValue() ? "change" : "new"}`),
      }),
      column.accessor("producer_name", { header: t("product_draft.producer") }),
      column.accessor("place", {
        header: t("product_draft.place"),
        cell: ({ getValue }) => getValue() ?? t("common.unknown"),
      }),
      column.accessor("submitted_at", {
        header: t("product_draft.submitted_at"),
        enableSorting: true,
        cell: ({ getValue }) => {
          const at = getValue();
          return at === null ? t("common.none") : format.instant(at);
        },
      }),
    ],
    [format, t],
  );
  const filters = useMemo(
    () => [
      filter.accessor("state", {
        type: "multiselect",
        label: t("product_draft.state_label"),
        options: DRAFT_STATES.map((value) => ({
          value,
          label: t(`product_draft.state.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<ProductDraftRow>
      title={t("product_draft.title")}
      subtitle={t("product_draft.subtitle")}
      path="/admin/ocop/product-drafts"
      rowsKey="product_drafts"
      columns={columns}
      filters={filters}
      search
      rowId={({ id }) => id}
      rowHref={hrefOf}
      empty={{
        heading: t("product_draft.empty"),
        description: t("product_draft.empty_hint"),
      }}
    />
  );
};

export default ProductDraftsPage;

export const config = defineRouteConfig({
  label: "product_draft.title",
  translationNs: "ocop",
  rank: 20,
});

export const handle = { breadcrumb: () => <Crumb word="product_draft.title" /> };
