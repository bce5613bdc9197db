import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import type { ActiveFilter } from "./active-filters";
import { FilterForm } from "./filter-form";
import { PAGE_SIZE, productsPath, type FilterProblem, type Filters } from "./filters";
import { Pagination } from "./pagination";
import { ProductGrid } from "./product-grid";
import type { ProductList } from "./types";

type Chip = Pick<ActiveFilter, "key" | "label" | "path">;

/** The product list: count, what is filtered, the filters, the cards, the pages. */
export function ProductListPage({
  list,
  filters,
  problems,
  active,
  ways,
}: {
  list: ProductList;
  filters: Filters;
  problems: readonly FilterProblem[];
  active: readonly Chip[];
  /** When nothing was found: how many products there are without each filter. */
  ways: readonly (Chip & { count: number })[];
}) {
  const { t } = useI18n();
  const pageCount = Math.max(1, Math.ceil(list.count / PAGE_SIZE));
  return (
    <div className="page grid gap-4 py-6 md:py-8">
      <div>
        <h1 className="text-2xl md:text-3xl">{t("shop.products")}</h1>
        <p role="status" className="text-muted" data-product-count={list.count}>
          {t("list.count", { count: list.count })}
        </p>
      </div>
      {active.length > 0 && (
        <ul aria-label={t("list.active")} className="flex flex-wrap gap-2">
          {active.map(({ key, label, path }) => (
            <li key={key}>
              <LocalLink
                to={path}
                preventScrollReset
                aria-label={t("list.drop", { filter: label })}
                className="inline-flex min-h-11 items-center gap-2 rounded-pill bg-sea-tint px-4 text-sm no-underline hover:underline"
              >
                {label} <span aria-hidden="true">✕</span>
              </LocalLink>
            </li>
          ))}
          <li>
            <LocalLink to="/products" className="inline-flex min-h-11 items-center px-2 text-sm">
              {t("list.dropAll")}
            </LocalLink>
          </li>
        </ul>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-8">
        <details className="filter-box" open={problems.length > 0}>
          <summary className="button button-second w-full">{t("list.filterAndSort")}</summary>
          <div className="pt-4 lg:pt-0">
            <FilterForm filters={filters} problems={problems} facets={list.facets} />
          </div>
        </details>
        <div>
          {list.products.length > 0 ? (
            <ProductGrid
              products={list.products}
              columns="beside"
              firstScreen={4}
              headingLevel="h2"
            />
          ) : (
            <NothingFound ways={ways} />
          )}
          <Pagination
            page={filters.page}
            pageCount={pageCount}
            pathOf={(page) => productsPath({ ...filters, page })}
          />
        </div>
      </div>
    </div>
  );
}

function NothingFound({ ways }: { ways: readonly (Chip & { count: number })[] }) {
  const { t } = useI18n();
  const useful = ways.filter(({ count }) => count > 0);
  return (
    <div className="grid gap-3 rounded-md border border-hairline bg-white p-6">
      <h2 className="text-xl">{t("list.emptyTitle")}</h2>
      <p>{useful.length > 0 ? t("list.emptyDrop") : t("list.emptyAll")}</p>
      <ul className="grid gap-1">
        {useful.map(({ key, label, path, count }) => (
          <li key={key}>
            <LocalLink to={path} className="inline-flex min-h-11 items-center">
              {t("list.emptyWay", { filter: label, count })}
            </LocalLink>
          </li>
        ))}
        <li>
          <LocalLink to="/products" className="inline-flex min-h-11 items-center">
            {t("list.dropAll")}
          </LocalLink>
        </li>
      </ul>
    </div>
  );
}
