import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, createDataTableFilterHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { Crumb } from "../../../components/crumb";
import { ExportButton } from "../../../components/export-button";
import { RecordTable } from "../../../components/record-table";
import { useWords } from "../../../i18n/use-words";
import { vietnamese } from "../../../i18n/messages";
import { changesOf, type AuditEntity, type AuditEntry } from "../../../lib/audit";
import { tableQuery } from "../../../lib/table-query";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<AuditEntry>();
const filter = createDataTableFilterHelper<AuditEntry>();
const ENTITIES = Object.keys(vietnamese.audit.entity) as AuditEntity[];
const ACTORS = Object.keys(vietnamese.audit.actor) as AuditEntry["actor_type"][];
const FILTER_IDS = ["entity", "actor_type", "at"];
const SHOWN_CHANGES = 6;

function Changes({ entry }: { entry: AuditEntry }) {
  const changes = changesOf(entry);
  return (
    <ul className="max-w-md py-2">
      {changes.slice(0, SHOWN_CHANGES).map(({ field, before, after }) => (
        <li key={field} className="txt-compact-xsmall text-ui-fg-subtle break-words">
          <b>{field}</b>: {before !== null && <del>{before}</del>} {after}
        </li>
      ))}
      {changes.length > SHOWN_CHANGES && <li>…</li>}
    </ul>
  );
}

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      column.accessor("at", {
        header: t("audit.at"),
        cell: ({ getValue }) => <time dateTime={getValue()}>{format.instant(getValue())}</time>,
      }),
      column.display({
        id: "who",
        header: t("audit.who"),
        cell: ({ row: { original } }) => (
          <div className="py-2">
            {original.actor_name ?? t(`audit.actor.${original.actor_type}`)}
            {original.reason && (
              <Text size="xsmall" className="text-ui-fg-subtle max-w-60 whitespace-normal">
                {original.reason}
              </Text>
            )}
          </div>
        ),
      }),
      column.display({
        id: "what",
        header: t("audit.what"),
        cell: ({ row: { original } }) => (
          <div className="py-2">
            {t("audit.action_line", {
              action: t(`audit.action.${original.action}`),
              entity: t(`audit.entity.${original.entity}`),
            })}
            {original.label !== null && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {original.label}
              </Text>
            )}
          </div>
        ),
      }),
      column.display({
        id: "changes",
        header: t("audit.changes"),
        cell: ({ row: { original } }) => <Changes entry={original} />,
      }),
    ],
    [format, t],
  );
}

function useFilters() {
  const { t } = useWords();
  return useMemo(
    () => [
      filter.accessor("entity", {
        type: "multiselect",
        label: t("audit.record"),
        options: ENTITIES.map((value) => ({ value, label: t(`audit.entity.${value}`) })),
      }),
      filter.accessor("actor_type", {
        type: "multiselect",
        label: t("audit.actor_type"),
        options: ACTORS.map((value) => ({ value, label: t(`audit.actor.${value}`) })),
      }),
      filter.accessor("at", {
        type: "date",
        label: t("audit.at"),
        format: "date",
        options: [],
      }),
    ],
    [t],
  );
}

const AuditPage = () => {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const record = parameters.get("record");
  const query = useMemo(() => ({ record }), [record]);
  const {
    limit: _limit,
    offset: _offset,
    ...filters
  } = tableQuery(parameters, {
    filterIds: FILTER_IDS,
    pageSize: 1,
  });
  return (
    <RecordTable<AuditEntry>
      title={t("audit.title")}
      subtitle={t("audit.subtitle")}
      path="/admin/ocop/audit"
      rowsKey="entries"
      query={query}
      columns={useColumns()}
      filters={useFilters()}
      rowId={({ id }) => id}
      empty={{ heading: t("common.empty.history") }}
    >
      <div className="flex justify-end px-6 py-3">
        <ExportButton what="audit" query={{ ...filters, record }} />
      </div>
    </RecordTable>
  );
};

export default AuditPage;

export const config = defineRouteConfig({
  label: "navigation.audit",
  translationNs: "ocop",
  rank: 9,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.audit" /> };
