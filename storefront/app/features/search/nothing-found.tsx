import { listPath } from "~/features/catalog/filters";
import { nameIn } from "~/features/catalog/name-in";
import { WaysOut, type WayOut } from "~/features/catalog/product-listing";
import type { Summary } from "~/features/catalog/types";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** Helps on when a search found no products: a filter to drop, nearer words, the sectors. */
export function NothingFound({
  q,
  nearest,
  ways,
  sectors,
}: {
  q: string;
  nearest: readonly { q: string; count: number }[];
  ways: readonly WayOut[];
  sectors: Summary["sectors"];
}) {
  const { language, t } = useI18n();
  const withProducts = sectors.filter((sector) => sector.product_count > 0);
  const example = t("search.example1");
  return (
    <div className="grid gap-4 rounded-md border border-hairline bg-white p-6">
      <h2 className="text-xl">{t("search.emptyTitle", { q })}</h2>
      {ways.length > 0 && (
        <div>
          <p>{t("search.emptyFilters")}</p>
          <WaysOut ways={ways} q={q} />
        </div>
      )}
      {nearest.length > 0 && (
        <PillLinks
          title={t("search.emptyNearest")}
          links={nearest.map((near) => ({
            to: listPath({ q: near.q }),
            words: t("search.way", {
              label: t("search.quoted", { q: near.q }),
              count: near.count,
            }),
          }))}
        />
      )}
      <p>
        {t("search.emptyHelp")}{" "}
        <LocalLink to={listPath({ q: example })}>{t("search.quoted", { q: example })}</LocalLink>.
      </p>
      <PillLinks
        title={t("search.emptySectors")}
        links={withProducts.map((sector) => ({
          to: listPath({ sectors: [sector.code] }),
          words: t("search.way", {
            label: nameIn(language, sector),
            count: sector.product_count,
          }),
        }))}
      />
    </div>
  );
}

function PillLinks({
  title,
  links,
}: {
  title: string;
  links: readonly { to: string; words: string }[];
}) {
  return (
    <div className="grid gap-2">
      <p>{title}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ to, words }) => (
          <li key={to}>
            <LocalLink to={to} className="pill-link">
              {words}
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
