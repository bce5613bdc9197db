import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { FigureRow } from "../../../figures/read-rows";
import { useWords } from "../../i18n/use-words";
import { TextLink } from "../recognition/text-link";
import { EntryList } from "./entry-list";
import { LevelBadge } from "./level-badge";
import { ParticipationLine } from "./participation-line";

type RowListProps<Row extends FigureRow> = {
  rows: Row[];
  /** Below the name of each. */
  note?: (row: Row) => ReactNode;
};

/** Producers or products that a number counts, each with the participations that it rests on. */
export function RowList<Row extends FigureRow>({ rows, note }: RowListProps<Row>) {
  return (
    <ul className="divide-y">
      {rows.map((row) => (
        <li
          key={row.product_id ?? row.producer_id}
          data-row={row.product_id ?? row.producer_id}
          className="flex flex-col gap-y-3 px-6 py-4"
        >
          <Subject row={row} />
          {note?.(row)}
          {row.entries.length > 0 && <EntryList entries={row.entries} />}
          {row.participations.length > 0 && (
            <ul className="flex flex-col gap-y-4">
              {row.participations.map((participation) => (
                <ParticipationLine key={participation.id} participation={participation} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Subject({ row }: { row: FigureRow }) {
  const { t } = useWords();
  const producer = (
    <TextLink to={`/ocop/producers/${row.producer_id}`}>{row.producer_name}</TextLink>
  );
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <div className="flex min-w-0 flex-col gap-y-0.5 break-words">
        {row.product_id === null ? (
          producer
        ) : (
          <>
            <TextLink to={`/ocop/registered-products/${row.product_id}`}>
              {row.product_name}
            </TextLink>
            <span>{producer}</span>
          </>
        )}
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {[row.unit_name, row.star !== null && t("common.star", { count: row.star })]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      {row.level !== null && <LevelBadge level={row.level} none={t("figures.not_in")} />}
    </div>
  );
}
