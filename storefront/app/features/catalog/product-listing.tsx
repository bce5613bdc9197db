import { type ReactNode } from "react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import type { ActiveFilter } from "./active-filters";
import { FilterForm } from "./filter-form";
import { listPath, PAGE_SIZE, type FilterProblem, type Filters } from "./filters";
import { Pagination } from "./pagination";
import { ProductGrid } from "./product-grid";
import type { ProductList } from "./types";

export type FilterLink = Pick<ActiveFilter, "key" | "label" | "path">;
export type WayOut = FilterLink & { count: number };

/** What a page of products shows, whether they were listed or searched. */
export interface Listing {
  list: ProductList;
  filters: Filters;
  problems: readonly FilterProblem[];
  active: readonly FilterLink[];
  /** When nothing was found: how many products there are without each group of filters. */
  ways: readonly WayOut[];
}

/** What is filtered, the filters, the cards, the pages. */
export function ProductListing({
  list,
  filters,
  problems,
  active,
  empty,
}: Omit<Listing, "ways"> & {
  /** What helps on when there are no products. */
  empty: ReactNode;
}) {
  const { t } = useI18n();
  const pageCount = Math.max(1, Math.ceil(list.count / PAGE_SIZE));
  return (
    <>
      {active.length > 0 && <ActiveFilters active={active} q={filters.q} />}
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
            empty
          )}
          <Pagination
            page={filters.page}
            pageCount={pageCount}
            pathOf={(page) => listPath({ ...filters, page })}
          />
        </div>
      </div>
    </>
  );
}

function ActiveFilters({ active, q }: { active: readonly FilterLink[]; q: string }) {
  const { t } = useI18n();
  return (
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
        <LocalLink to={listPath({ q })} className="inline-flex min-h-11 items-center px-2 text-sm">
          {t("list.dropAll")}
        </LocalLink>
      </li>
    </ul>
  );
}

/** The links that drop a group of filters, with what each would find, and the one that drops all. */
export function WaysOut({ ways, q }: { ways: readonly WayOut[]; q: string }) {
  const { t } = useI18n();
  return (
    <ul className="grid gap-1">
      {ways.map(({ key, label, path, count }) => (
        <li key={key}>
          <LocalLink to={path} className="inline-flex min-h-11 items-center">
            {t("list.emptyWay", { filter: label, count })}
          </LocalLink>
        </li>
      ))}
      <li>
        <LocalLink to={listPath({ q })} className="inline-flex min-h-11 items-center">
          {t("list.dropAll")}
        </LocalLink>
      </li>
    </ul>
  );
}
