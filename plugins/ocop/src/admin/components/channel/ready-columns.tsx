import { Checkbox, createDataTableColumnHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { channelPage } from "./paths";
import type { ReadyRow } from "../../lib/ready";
import { useFormats } from "../../lib/use-formats";
import type { Selection } from "../../lib/use-selection";
import { TextLink } from "../recognition/text-link";

const column = createDataTableColumnHelper<ReadyRow>();
/** More are told by their number. */
const NAMED = 3;

function Products({ products }: Pick<ReadyRow, "products">) {
  const { t } = useWords();
  const more = products.length - NAMED;
  return (
    <Text size="small" leading="compact" className="max-w-md whitespace-normal py-2">
      {products
        .slice(0, NAMED)
        .map(({ title }) => title)
        .join("; ")}
      {more > 0 && ` ${t("channel.ready.more", { count: more })}`}
    </Text>
  );
}

function LastMessage({ message }: { message: ReadyRow["last_message"] }) {
  const { t } = useWords();
  const format = useFormats();
  if (message === null) return t("channel.ready.no_message");
  const { created_at, sent_at, problem } = message;
  if (sent_at !== null) return t("channel.ready.sent", { time: format.instant(sent_at) });
  if (problem === null) return t("channel.ready.waits", { time: format.instant(created_at) });
  return (
    <Text size="small" className="text-ui-fg-error max-w-xs whitespace-pre-line">
      {t("channel.ready.problem", { problem })}
    </Text>
  );
}

function useSelectColumn(selection: Selection<ReadyRow>) {
  const { t, language } = useWords();
  return useMemo(
    () =>
      column.display({
        id: "select",
        header: ({ table }) => {
          const rows = table.getRowModel().rows.map(({ original }) => original);
          const isWhole = rows.length > 0 && rows.every((row) => selection.has(row));
          return (
            <Checkbox
              aria-label={t("channel.ready.select_page")}
              checked={isWhole || (rows.some((row) => selection.has(row)) && "indeterminate")}
              onCheckedChange={(checked) => selection.set(rows, checked === true)}
            />
          );
        },
        cell: ({ row: { original } }) => (
          <Checkbox
            aria-label={t("channel.ready.select", {
              producer: original.producer.name,
              channel: original.channel.name[language],
            })}
            checked={selection.has(original)}
            onCheckedChange={(checked) => selection.set([original], checked === true)}
          />
        ),
      }),
    [language, selection, t],
  );
}

/** The columns of the list; whoever may not write chooses nothing. */
export function useReadyColumns(selection: Selection<ReadyRow>, mayWrite: boolean) {
  const { t, language } = useWords();
  const select = useSelectColumn(selection);
  const columns = useMemo(
    () => [
      column.accessor("producer", {
        header: t("channel.ready.producer"),
        cell: ({ getValue }) => {
          const { id, name, commune } = getValue();
          return (
            <div className="py-2">
              <TextLink to={`/ocop/producers/${id}`}>{name}</TextLink>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {commune ?? t("common.unknown")}
              </Text>
            </div>
          );
        },
      }),
      column.accessor("channel", {
        header: t("channel.channel"),
        cell: ({ getValue }) => {
          const { id, name } = getValue();
          return <TextLink to={channelPage(id)}>{name[language]}</TextLink>;
        },
      }),
      column.accessor("products", {
        header: t("channel.ready.products"),
        cell: ({ getValue }) => <Products products={getValue()} />,
      }),
      column.accessor("is_evidenced", {
        header: t("channel.ready.evidenced"),
        cell: ({ getValue }) => t(`channel.ready.${getValue() ? "is_evidenced" : "not_evidenced"}`),
      }),
      column.accessor("last_message", {
        header: t("channel.ready.message"),
        cell: ({ getValue }) => <LastMessage message={getValue()} />,
      }),
    ],
    [language, t],
  );
  return useMemo(() => (mayWrite ? [select, ...columns] : columns), [columns, mayWrite, select]);
}
