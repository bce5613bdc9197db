import { DataTable, type DataTableProps } from "@medusajs/dashboard/components";
import { Container, Heading, type DataTableFilter } from "@medusajs/ui";
import { useMemo, type ReactNode } from "react";
import { useSearchParams } from "react-router-dom";
import { useWords } from "../i18n/use-words";
import type { Query } from "../lib/api";
import { tableQuery } from "../lib/table-query";
import { useResource } from "../lib/use-resource";
import { ErrorNotice } from "./error-notice";

/** What a list route answers: its rows under the name of the noun, and how many there are. */
type ListAnswer = { count: number; [rows: string]: unknown };

type TableAction = { label: string; disabled?: boolean } & (
  { to: string } | { onClick: () => void }
);

export type RecordTableProps<Row> = {
  title: string;
  subtitle?: string;
  /** "h1" (as it stands) for a page that is a list, "h2" for a table inside a page. */
  level?: "h1" | "h2";
  /** A list route that takes `limit`, `offset`, and what of `q`, `order`, filters is used here. */
  path: string;
  /** Under which name the answer holds the rows. */
  rowsKey: string;
  /** From `createDataTableColumnHelper<Row>()`; `enableSorting` sends `order=<id>` or `-<id>`. */
  columns: DataTableProps<Row>["columns"];
  /** From `createDataTableFilterHelper<Row>()`; a filter's id is the API's parameter. */
  filters?: DataTableFilter[];
  /** Parameters that always go along. */
  query?: Query;
  /** Whether the route searches (`q`). */
  search?: boolean;
  pageSize?: number;
  rowId: (row: Row) => string;
  /** The page of a row. */
  rowHref?: (row: Row) => string;
  actions?: TableAction[];
  /** What an empty list says; why it is empty and what to do next. */
  empty?: { heading: string; description?: string };
  /** Keeps the address parameters of a second table on the page apart. */
  prefix?: string;
  /** Something above the table in the same card, such as a summary. */
  children?: ReactNode;
};

/** The admin's own title line squeezes title, search and buttons into one row on a phone. */
const TITLE_LINE_WRAPS =
  "[&_div:has(>div>div>:is(h1,h2))]:flex-wrap [&_div:has(>div>div>:is(h1,h2))]:gap-y-3";

/**
 * A list that the server pages, filters, sorts and searches. What is chosen stands in the page's
 * address, so that Back and a copied link show the same rows.
 */
export function RecordTable<Row>({
  title,
  subtitle,
  level = "h1",
  path,
  rowsKey,
  columns,
  filters,
  query,
  search = false,
  pageSize = 20,
  rowId,
  rowHref,
  actions,
  empty,
  prefix,
  children,
}: RecordTableProps<Row>) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const wanted = useMemo(() => {
    const filterIds = filters?.map(({ id }) => id) ?? [];
    return { ...query, ...tableQuery(parameters, { filterIds, pageSize, prefix }) };
  }, [filters, pageSize, parameters, prefix, query]);
  const { data, error, isPending, refetch } = useResource<ListAnswer>(path, wanted);
  const notice = error && (
    <div className="px-6 py-4">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </div>
  );
  if (notice && data === undefined) {
    return (
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level={level}>{title}</Heading>
        </div>
        {notice}
      </Container>
    );
  }
  return (
    <Container className={`divide-y p-0 ${TITLE_LINE_WRAPS}`}>
      {children}
      {notice}
      <DataTable
        heading={title}
        headingLevel={level}
        subHeading={subtitle}
        data={(data?.[rowsKey] as Row[] | undefined) ?? []}
        rowCount={data?.count ?? 0}
        columns={columns}
        filters={filters}
        enableSearch={search}
        pageSize={pageSize}
        getRowId={rowId}
        rowHref={rowHref}
        actions={actions}
        isLoading={isPending}
        prefix={prefix}
        emptyState={{
          empty: empty ?? { heading: t("common.empty.title") },
          filtered: {
            heading: t("common.empty.filtered_title"),
            description: t("common.empty.filtered_hint"),
          },
        }}
      />
    </Container>
  );
}
