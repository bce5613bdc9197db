import type { SearchTypes } from "@medusajs/framework/types";
import { fold } from "../../text/fold";
import type { Sql } from "./filters";
import { columnOf, type IndexPlan } from "./plan";

type Request = SearchTypes.SearchFacetRequest;
type Result = SearchTypes.SearchFacetResult;

const DEFAULT_VALUES = 100;
const collator = new Intl.Collator("vi");

function valueFacet(request: Extract<Request, { type?: "value" }>, plan: IndexPlan): Sql {
  const { column, isArray } = columnOf(plan, request.field);
  const from = isArray ? `m, unnest(m."${column}") value` : "m";
  const value = isArray ? "value" : `m."${column}"`;
  // All of them where names decide: folding and the Vietnamese alphabet are not the database's.
  const byName = request.query !== undefined || request.sort === "alpha";
  const limit = byName ? null : (request.limit ?? DEFAULT_VALUES);
  return {
    sql: `(select coalesce(json_agg(json_build_object('value', v, 'count', n)), '[]') from (
      select ${value}::text v, count(*)::int n from ${from} where ${value} is not null
      group by 1 order by n desc, v limit ?) counted)`,
    values: [limit],
  };
}

function rangeFacet(request: Extract<Request, { type: "range" }>, plan: IndexPlan): Sql {
  const { column, type } = columnOf(plan, request.field);
  const counts = request.ranges.map(({ from, to }) => ({
    sql: `count(*) filter (where "${column}" is not null and "${column}" >= coalesce(?::${type}, "${column}")
      and (?::${type} is null or "${column}" < ?::${type}))`,
    values: [from ?? null, to ?? null, to ?? null],
  }));
  return {
    sql: `(select json_build_array(${counts.map(({ sql }) => sql).join(", ")}) from m)`,
    values: counts.flatMap(({ values }) => values),
  };
}

function statsFacet({ field }: { field: string }, plan: IndexPlan): Sql {
  const { column, type } = columnOf(plan, field);
  const number = type === "timestamptz" ? `extract(epoch from "${column}") * 1000` : `"${column}"`;
  return {
    sql: `(select json_build_object('min', min(${number}), 'max', max(${number}), 'avg', avg(${number}),
      'sum', sum(${number}), 'count', count(${number})) from m)`,
    values: [],
  };
}

/** What computes a facet from the matches `m`. @throws MedusaError INVALID_DATA, unknown field. */
export function compileFacet(request: Request, plan: IndexPlan): Sql {
  if (request.type === "range") return rangeFacet(request, plan);
  return request.type === "stats" ? statsFacet(request, plan) : valueFacet(request, plan);
}

/** The fields whose columns the facets read. */
export function facetColumns(requests: Request[], plan: IndexPlan): string[] {
  return requests.map(({ field }) => columnOf(plan, field).column);
}

/** The facet as the Search Module names it, from what the database counted. */
export function toFacetResult(request: Request, counted: unknown): Result {
  if (request.type === "range") {
    const counts = counted as number[];
    return {
      type: "range",
      ranges: request.ranges.map(({ key, from, to }, index) => ({
        key: key ?? `${from ?? "*"}-${to ?? "*"}`,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        count: counts[index] ?? 0,
      })),
    };
  }
  if (request.type === "stats") {
    const { min, max, avg, sum, count } = counted as Record<string, number | null>;
    return {
      type: "stats",
      min: min ?? 0,
      max: max ?? 0,
      avg: avg ?? 0,
      sum: sum ?? 0,
      count: count ?? 0,
    };
  }
  const { query, sort, limit = DEFAULT_VALUES } = request;
  const values = (counted as { value: string; count: number }[])
    .filter(({ value }) => query === undefined || fold(value).includes(fold(query)))
    .sort(
      (left, right) =>
        (sort === "alpha" ? 0 : right.count - left.count) ||
        collator.compare(left.value, right.value),
    );
  return { type: "value", values: values.slice(0, limit) };
}
