import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

export type RecordLine = {
  id: string;
  title: ReactNode;
  /** Smaller words below the title; empty ones are left out. */
  notes?: ReactNode[];
  /** Badges and links at the right. */
  aside?: ReactNode;
};

type RecordListProps = { records: RecordLine[]; empty: string };

/** What belongs to a record, to read: rows of a `Section`. */
export function RecordList({ records, empty }: RecordListProps) {
  if (records.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {empty}
      </Text>
    );
  }
  return (
    <ul className="divide-y">
      {records.map(({ id, title, notes = [], aside }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-3">
          <div className="min-w-0 flex-1">
            <Text as="div" size="small" weight="plus" leading="compact" className="break-words">
              {title}
            </Text>
            {notes.filter(Boolean).map((note, index) => (
              <Text
                key={index}
                size="small"
                leading="compact"
                className="text-ui-fg-subtle break-words"
              >
                {note}
              </Text>
            ))}
          </div>
          {aside}
        </li>
      ))}
    </ul>
  );
}
