import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";
import { BarTable } from "~/ui/chart/bar-table";

import { ranked, type FigureCell } from "./figure";
import { programmeWords } from "./words";
import { writtenPercent } from "./write-figure";

/** A figure apart: the greatest share first, each with its x of y and its levels. */
export function BreakdownTable({
  caption,
  cells,
}: {
  caption: string;
  cells: readonly FigureCell[];
}) {
  const { language, format } = useI18n();
  const say = useWords(programmeWords);
  const rows = ranked(cells);
  if (rows.length === 0) return <p>{say("nothing")}</p>;
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : format.count(value);
  return (
    <BarTable
      caption={caption}
      headings={[say("name"), say("share"), say("evidenced"), say("whole")]}
      rows={rows.map(({ key, label, values, percents }) => ({
        key: key || "unknown",
        name: label[language],
        figures: [
          percents.evidenced === null || percents.evidenced === undefined
            ? "–"
            : writtenPercent(language, percents.evidenced),
          count(values.evidenced),
          count(values.denominator),
        ],
        value: percents.evidenced ?? 0,
      }))}
    />
  );
}
