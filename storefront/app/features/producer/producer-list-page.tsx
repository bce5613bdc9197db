import { Form } from "@remix-run/react";

import { nameIn } from "~/features/catalog/name-in";
import { Pagination } from "~/features/catalog/pagination";
import type { ProducerList } from "~/features/catalog/types";
import { placeName } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { PRODUCERS_PAGE_SIZE, producersPath, type ProducerFilters } from "./producer-filters";
import { ProducerTile } from "./producer-tile";

/** The producers of the province, those with the most valid products first. */
export function ProducerListPage({
  list,
  filters,
}: {
  list: ProducerList;
  filters: ProducerFilters;
}) {
  const { t } = useI18n();
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <div>
        <h1 className="text-2xl md:text-3xl">{t("producers.title")}</h1>
        <p role="status" className="text-muted">
          {t("producers.count", { count: list.count })}
        </p>
      </div>
      <details className="filter-box">
        <summary className="button button-second w-full">{t("list.filters")}</summary>
        <div className="pt-4 lg:pt-0">
          <ProducerFilterForm facets={list.facets} filters={filters} />
        </div>
      </details>
      {list.producers.length > 0 ? (
        <ul className="grid gap-3 md:grid-cols-2 md:gap-4 lg:grid-cols-3">
          {list.producers.map((producer) => (
            <li key={producer.handle}>
              <ProducerTile producer={producer} headingLevel="h2" />
            </li>
          ))}
        </ul>
      ) : (
        <div className="grid gap-2 rounded-md border border-hairline bg-white p-6">
          <p>{t("producers.empty")}</p>
          <LocalLink to="/producers" className="inline-flex min-h-11 items-center">
            {t("producers.all")}
          </LocalLink>
        </div>
      )}
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(list.count / PRODUCERS_PAGE_SIZE)}
        pathOf={(page) => producersPath({ ...filters, page })}
      />
    </div>
  );
}

function ProducerFilterForm({
  facets,
  filters,
}: {
  facets: ProducerList["facets"];
  filters: ProducerFilters;
}) {
  const { language, t, path } = useI18n();
  return (
    <Form
      method="get"
      action={path("/producers")}
      aria-label={t("list.filters")}
      className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto] lg:max-w-3xl"
    >
      <Field id="sector" label={t("list.sector")}>
        {(input) => (
          <select
            {...input}
            key={filters.sector}
            name="sector"
            defaultValue={filters.sector ?? ""}
            className="field-input"
          >
            <option value="">{t("list.sectorAll")}</option>
            {facets.sectors.map((sector) => (
              <option key={sector.code} value={sector.code}>
                {nameIn(language, sector)} ({sector.count})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="commune" label={t("list.commune")}>
        {(input) => (
          <select
            {...input}
            key={filters.commune}
            name="commune"
            defaultValue={filters.commune ?? ""}
            className="field-input"
          >
            <option value="">{t("list.communeAll")}</option>
            {facets.communes.map((commune) => (
              <option key={commune.code} value={commune.code}>
                {placeName(language, t, commune)} ({commune.count})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button look="second">{t("list.apply")}</Button>
    </Form>
  );
}
