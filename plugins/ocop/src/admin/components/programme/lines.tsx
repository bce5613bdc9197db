import { Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words";
import type { DraftField } from "../../lib/use-draft";

/** Tells the lines of a form apart. */
export type Line = { key: number };

type LinesProps<Of extends Line> = DraftField<Of[]> & {
  legend: string;
  /** What a line is called by its number. */
  nameOf: (number: number) => string;
  addLabel: string;
  /** A new line. */
  empty: Omit<Of, "key">;
  children: (line: Of, change: (part: Partial<Of>) => void) => ReactNode;
};

/** Lines of a form that are added and removed one by one. */
export function Lines<Of extends Line>({
  legend,
  nameOf,
  addLabel,
  empty,
  value,
  onChange,
  children,
}: LinesProps<Of>) {
  const { t } = useWords();
  const nextKey = Math.max(0, ...value.map(({ key }) => key)) + 1;
  return (
    <fieldset className="flex flex-col gap-y-4">
      <legend className="txt-compact-small-plus mb-3">{legend}</legend>
      {value.map((line, index) => (
        <fieldset key={line.key} className="flex flex-col gap-y-4 border-l-2 pl-4">
          <div className="flex items-center justify-between">
            <Text as="span" size="small" weight="plus">
              {nameOf(index + 1)}
            </Text>
            <Button
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("programme.remove_line", { line: nameOf(index + 1) })}
              onClick={() => onChange(value.filter(({ key }) => key !== line.key))}
            >
              {t("common.remove")}
            </Button>
          </div>
          {children(line, (part) =>
            onChange(value.map((one) => (one.key === line.key ? { ...one, ...part } : one))),
          )}
        </fieldset>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => onChange([...value, { ...empty, key: nextKey } as Of])}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}
