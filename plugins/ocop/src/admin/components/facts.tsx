import { SectionRow } from "@medusajs/dashboard/components";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";

export type Fact = {
  label: string;
  /** Null or "" reads "unknown"; say "none" yourself where that is what is known. */
  value: ReactNode;
  /** Smaller words below the value. */
  note?: ReactNode;
};

/** Label and value, a row each, inside a `Section`. */
export function Facts({ items }: { items: Fact[] }) {
  const { t } = useWords();
  return items.map(({ label, value, note }) => {
    const shown = value === null || value === "" ? t("common.unknown") : value;
    return (
      <SectionRow
        key={label}
        title={label}
        value={
          <div className="flex min-w-0 flex-col gap-y-0.5 break-words">
            <span>{shown}</span>
            {note !== undefined && <span className="text-ui-fg-muted">{note}</span>}
          </div>
        }
      />
    );
  });
}
