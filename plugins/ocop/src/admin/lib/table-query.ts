import type { Query } from "./api";
import { civilDateOf } from "./format";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The filter keeps the first instant of a day where the browser is. */
function day(value: unknown): string | undefined {
  return typeof value === "string" ? civilDateOf(new Date(value)) : undefined;
}

function filterQuery(id: string, value: unknown): Query {
  if (Array.isArray(value)) return { [id]: value.map(String) };
  if (typeof value === "object" && value !== null) {
    // A range of dates, as the admin's date filter keeps it.
    const range = value as { $gte?: unknown; $lte?: unknown; $lt?: unknown };
    return { [`${id}_from`]: day(range.$gte), [`${id}_until`]: day(range.$lte ?? range.$lt) };
  }
  return { [id]: String(value) };
}

export type TableState = {
  /** Filters' ids, which are the API's parameters. */
  filterIds: string[];
  pageSize: number;
  /** Keeps two tables of one page apart in the address. */
  prefix?: string;
};

/**
 * The API's query for what the page's address says of a table: `limit`, `offset`, `q`, `order`
 * (`-field` for descending) and each filter as a parameter of its own, several values with commas,
 * a range of days as `<id>_from` and `<id>_until` (civil dates, both included).
 */
export function tableQuery(
  parameters: URLSearchParams,
  { filterIds, pageSize, prefix }: TableState,
): Query {
  const read = (name: string) => parameters.get(prefix ? `${prefix}_${name}` : name) ?? undefined;
  const query: Query = { limit: pageSize, offset: Number(read("offset") ?? 0) || 0 };
  for (const name of ["q", "order"]) {
    const value = read(name);
    if (value !== undefined) query[name] = value;
  }
  for (const id of filterIds) {
    const value = read(id);
    if (value !== undefined) Object.assign(query, filterQuery(id, parsed(value)));
  }
  return query;
}
