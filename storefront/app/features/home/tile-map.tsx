import { listPath } from "~/features/catalog/filters";
import type { MapPlace } from "~/features/catalog/types";
import { placeName } from "~/features/place/place-words";
import { shadeOf, tileGrid } from "~/features/place/tile-grid";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

const HATCH = "tile-hatch";
/** The fewest products of each shade. */
const STEPS = [1, 2, 3, 4, 6] as const;

/**
 * The province as a grid, one square per commune; each square with products leads to them. A grid
 * tells nothing to a screen reader, so PlaceList gives the same places as a list.
 */
export function TileMap({
  places,
  missingCount,
}: {
  places: readonly MapPlace[];
  missingCount: number;
}) {
  const { language, t } = useI18n();
  const cells = tileGrid(places);
  return (
    <figure className="grid gap-3">
      <div aria-hidden="true" className="tile-map">
        {cells.map((place, index) =>
          place === null ? (
            <span key={index} />
          ) : place.product_count === 0 ? (
            <span key={place.code} className={HATCH} title={placeName(language, t, place)} />
          ) : (
            <LocalLink
              key={place.code}
              to={listPath({ communes: [place.code] })}
              tabIndex={-1}
              title={t("map.tile", {
                place: placeName(language, t, place),
                count: place.product_count,
              })}
              className={classNames(
                "flex items-center justify-center text-sm font-bold no-underline hover:outline-3 hover:outline-cinnamon",
                shadeOf(place.product_count, STEPS),
              )}
            >
              {place.product_count}
            </LocalLink>
          ),
        )}
      </div>
      <figcaption className="text-sm text-muted">
        {t("map.caption")} {missingCount > 0 && t("map.missing", { count: missingCount })}
      </figcaption>
    </figure>
  );
}

/** The places that have products, those with the most first. */
export function PlaceList({ places }: { places: readonly MapPlace[] }) {
  const { language, t } = useI18n();
  const withProducts = places
    .filter((place) => place.product_count > 0)
    .sort((a, b) => b.product_count - a.product_count || a.name.localeCompare(b.name, "vi"));
  return (
    <div className="grid gap-2">
      <h3 className="text-base">{t("map.list", { count: withProducts.length })}</h3>
      <ul className="flex flex-wrap gap-2">
        {withProducts.map((place) => (
          <li key={place.code}>
            <LocalLink
              to={listPath({ communes: [place.code] })}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-pill border border-hairline bg-white px-3.5 text-sm no-underline hover:border-sea"
            >
              {placeName(language, t, place)}
              <span className="text-muted">{place.product_count}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
