import { Text } from "@medusajs/ui";
import type { NamedDifference } from "../../../figures/snapshots";
import { useWords } from "../../i18n/use-words";
import { useFigureWords } from "../../lib/use-figure-words";
import { FigureTable } from "./figure-table";

const SHOWN = 10;

/** Where a kept figure and the one computed again say different numbers. */
export function DifferenceTable({ differences }: { differences: NamedDifference[] }) {
  const { t } = useWords();
  const words = useFigureWords();
  const placeOf = ({ dimension, measure, label }: NamedDifference) =>
    dimension === null || label === null
      ? t("snapshots.whole_line", { measure: words.measure(measure) })
      : t("snapshots.place_line", {
          dimension: words.dimension(dimension),
          name: words.say(label),
          measure: words.measure(measure),
        });
  const shown = differences.slice(0, SHOWN);
  return (
    <>
      <FigureTable
        caption={t("snapshots.broken")}
        headings={[t("snapshots.place"), t("snapshots.was"), t("snapshots.is")]}
        rows={shown.map((one) => ({
          key: `${one.dimension ?? "total"} ${one.key} ${one.measure}`,
          name: placeOf(one),
          cells: [words.plain(one.was), words.plain(one.is)],
        }))}
      />
      {differences.length > shown.length && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("snapshots.more", { count: differences.length - shown.length })}
        </Text>
      )}
    </>
  );
}
