import type { MapPlace } from "~/features/catalog/types";
import { placeName } from "~/features/place/place-words";
import { shadeOf, tileGrid } from "~/features/place/tile-grid";
import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";
import { classNames } from "~/ui/class-names";

import { BreakdownTable } from "./breakdown-table";
import type { FigureCell } from "./figure";
import { programmeWords } from "./words";
import { writtenPercent } from "./write-figure";

/** The lowest share in per cent of each shade. */
const STEPS = [0, 1, 25, 50, 75] as const;

/** The share by commune: the province as squares, and the same as a table for everybody. */
export function CommuneSection({
  cells,
  places,
}: {
  cells: readonly FigureCell[];
  places: readonly MapPlace[];
}) {
  const { language, t } = useI18n();
  const say = useWords(programmeWords);
  const byCode = new Map(cells.map((cell) => [cell.key, cell]));
  const unknown = byCode.get("");
  return (
    <section aria-labelledby="communes" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="communes" className="text-xl">
        {say("map")}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2 lg:gap-12">
        <figure className="grid gap-3">
          <div aria-hidden="true" className="tile-map">
            {tileGrid(places).map((place, index) => {
              const cell = place && byCode.get(place.code);
              const percent = cell?.percents.evidenced ?? null;
              if (!place) return <span key={index} />;
              const name = placeName(language, t, place);
              if (!cell || percent === null) {
                return <span key={place.code} className="tile-hatch" title={name} />;
              }
              return (
                <span
                  key={place.code}
                  title={say("mapTile", {
                    place: name,
                    percent: writtenPercent(language, percent),
                    part: cell.values.evidenced ?? 0,
                    whole: cell.values.denominator ?? 0,
                  })}
                  className={classNames(
                    "flex items-center justify-center text-xs font-bold",
                    shadeOf(percent, STEPS),
                  )}
                >
                  {Math.round(percent)}
                </span>
              );
            })}
          </div>
          <figcaption className="text-sm text-muted">
            {say("mapHint")} {say("mapNote")}{" "}
            {unknown && say("elsewhere", { whole: unknown.values.denominator ?? 0 })}
          </figcaption>
        </figure>
        <BreakdownTable caption={say("map")} cells={cells} />
      </div>
    </section>
  );
}
