import type { SearchTypes } from "@medusajs/framework/types";
import { fold } from "../../text/fold";
import type { Sql } from "./filters";
import { columnOf, type IndexPlan } from "./plan";

type Request = SearchTypes.SearchFacetRequest;
type Result = SearchTypes.SearchFacetResult;

const DEFAULT_VALUES = 100;
const collator = new Intl.Collator("vi");

/** How a facet is counted: over groups of matches that are equal in their class and every key. */
export type CountedFacet = {
  /** Columns outside the class by which the matches are grouped. */
  keys: string[];
  /** What else is kept of each group. */
  measures: Sql[];
  /** The facet, from the rows of `groups` with their number of matches `n`. */
  result: Sql;
};

/** Where a facet stands: its groups, and what tells its measures from those of others. */
type Place = { groups: string; suffix: string };

function valueFacet(
  request: Extract<Request, { type?: "value" }>,
  plan: IndexPlan,
  { groups }: Place,
): CountedFacet {
  const { column, isArray, isOfClass } = columnOf(plan, request.field);
  const from = isArray ? `${groups}, unnest("${column}") value` : groups;
  const value = isArray ? "value" : `"${column}"`;
  // All of them where names decide: folding and the Vietnamese alphabet are not the database's.
  const byName = request.query !== undefined || request.sort === "alpha";
  return {
    keys: isOfClass ? [] : [`"${column}"`],
    measures: [],
    result: {
      sql: `(select coalesce(json_agg(json_build_object('value', v, 'count', n)), '[]') from (
        select ${value}::text v, sum(n)::int n from ${from} where ${value} is not null
        group by 1 order by 2 desc, 1 limit ?) counted)`,
      values: [byName ? null : (request.limit ?? DEFAULT_VALUES)],
    },
  };
}

function rangeFacet(
  request: Extract<Request, { type: "range" }>,
  plan: IndexPlan,
  { groups, suffix }: Place,
): CountedFacet {
  const { column, type } = columnOf(plan, request.field);
  const names = request.ranges.map((_range, index) => `range_${suffix}_${index}`);
  return {
    keys: [],
    measures: request.ranges.map(({ from, to }, index) => ({
      sql: `count(*) filter (where "${column}" is not null
        and (?::${type} is null or "${column}" >= ?::${type})
        and (?::${type} is null or "${column}" < ?::${type})) as ${names[index] ?? ""}`,
      values: [from ?? null, from ?? null, to ?? null, to ?? null],
    })),
    result: {
      sql: `(select json_build_array(${names.map((name) => `coalesce(sum(${name}), 0)`).join(", ")}) from ${groups})`,
      values: [],
    },
  };
}

function statsFacet(
  { field }: { field: string },
  plan: IndexPlan,
  { groups, suffix }: Place,
): CountedFacet {
  const { column, type } = columnOf(plan, field);
  const isDate = type === "timestamptz";
  const number = isDate ? `extract(epoch from "${column}") * 1000` : `"${column}"`;
  const name = (what: string) => `${what}_${suffix}`;
  const measures = {
    min: `min(${number})`,
    max: `max(${number})`,
    // Whole numbers would be added up without limit of size, at several times the cost.
    sum: `sum((${number})::float8)`,
    count: `count("${column}")`,
  };
  return {
    keys: [],
    measures: Object.entries(measures).map(([what, sql]) => ({
      sql: `${sql} as ${name(what)}`,
      values: [],
    })),
    result: {
      sql: `(select json_build_object('min', min(${name("min")}), 'max', max(${name("max")}),
        'avg', sum(${name("sum")})::float / nullif(sum(${name("count")}), 0),
        'sum', sum(${name("sum")}), 'count', sum(${name("count")})) from ${groups})`,
      values: [],
    },
  };
}

/**
 * How to count a facet over `groups`; `suffix` tells its measures from those of the others of its
 * statement.
 * @throws MedusaError INVALID_DATA, unknown field.
 */
export function compileFacet(request: Request, plan: IndexPlan, place: Place): CountedFacet {
  if (request.type === "range") return rangeFacet(request, plan, place);
  return request.type === "stats"
    ? statsFacet(request, plan, place)
    : valueFacet(request, plan, place);
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
