import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/** Weight of a word in the text vector, from the field it stands in: A title … D description. */
export type WeightLabel = "A" | "B" | "C" | "D";

/** A field by which documents are filtered, sorted or counted; it has a column of its own. */
export type PlannedColumn = {
  field: string;
  column: string;
  type: "text" | "bigint" | "double precision" | "boolean" | "timestamptz";
  isArray: boolean;
  /** Of a text to sort by: the column holds its place in the Vietnamese alphabet. */
  isSortKey?: true;
  /** It has few values and is chosen or counted by, so it stands in the table of classes. */
  isOfClass?: true;
};

/** How an index lies in its table. */
export type IndexPlan = {
  primaryKey: string;
  /** The primary key is among them; its column is the table's key `id`. */
  columns: PlannedColumn[];
  searchable: { field: string; weight: WeightLabel }[];
  /** Order after the score, in the form `star_rank:desc`. */
  tieBreak: Rule[];
  /** By which fields long lists are sorted: each order has a database index. */
  orders: Rule[][];
};

type Rule = { field: string; descending: boolean };

const COLUMN_TYPES: Partial<Record<SearchTypes.SearchFieldKind, PlannedColumn["type"]>> = {
  keyword: "text",
  text: "text",
  integer: "bigint",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
};

function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

function labelOf(searchable: SearchTypes.SearchFieldDefinition["searchable"]): WeightLabel {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
  if (weight >= 8) return "A";
  if (weight >= 4) return "B";
  return weight >= 2 ? "C" : "D";
}

function parseRule(rule: unknown): Rule {
  const [, field, direction] = /^(\w+):(asc|desc)$/.exec(String(rule)) ?? [];
  if (!field) return refuse(`A ranking rule is written like star_rank:desc, not ${String(rule)}`);
  return { field, descending: direction === "desc" };
}

const keyColumn = (field: string): PlannedColumn => ({
  field,
  column: "id",
  type: "text",
  isArray: false,
});

/** The columns of a document's own, beside the key. */
export function ownColumns({ columns }: IndexPlan): PlannedColumn[] {
  return columns.filter(({ column, isOfClass }) => column !== "id" && !isOfClass);
}

/** The columns of a class: documents of one class are equal in all of them. */
export function classColumns({ columns }: IndexPlan): PlannedColumn[] {
  return columns.filter(({ isOfClass }) => isOfClass);
}

/** What is counted value by value, or is a set of values, and is not sorted by. */
function isOfClass({ definition: of, isArray }: Leaf, type: PlannedColumn["type"]): boolean {
  if (of.sortable || (type !== "text" && type !== "boolean")) return false;
  const kinds = typeof of.facetable === "object" ? of.facetable.types : undefined;
  return Boolean(of.facetable && (kinds?.includes("value") ?? true)) || isArray;
}

type Leaf = { path: string; definition: SearchTypes.SearchFieldDefinition; isArray: boolean };

/** The fields that hold values, with the objects around them in their dotted paths. */
function leavesOf(
  fields: SearchTypes.SearchIndexDefinition["fields"],
  prefix = "",
  isWithinArray = false,
): Leaf[] {
  return Object.entries(fields).flatMap(([name, definition]) => {
    const path = `${prefix}${name}`;
    const isArray = isWithinArray || definition.array === true;
    return definition.type === "object"
      ? leavesOf(definition.fields ?? {}, `${path}.`, isArray)
      : [{ path, definition, isArray }];
  });
}

/**
 * Lays an index out in a table.
 * @throws MedusaError INVALID_DATA for a field that this engine cannot hold.
 */
export function planIndex(definition: SearchTypes.SearchIndexDefinition): IndexPlan {
  const primaryKey = definition.primary_key ?? "id";
  const columns: PlannedColumn[] = [keyColumn(primaryKey)];
  const searchable: IndexPlan["searchable"] = [];
  for (const leaf of leavesOf(definition.fields)) {
    const { path: field, definition: of, isArray } = leaf;
    const type = COLUMN_TYPES[of.type];
    if (type === undefined || !/^[a-z][a-z0-9_.]{0,50}$/.test(field)) {
      return refuse(`The Postgres search cannot hold the field "${field}" of type ${of.type}`);
    }
    if (of.searchable) searchable.push({ field, weight: labelOf(of.searchable) });
    if (field !== primaryKey && (of.filterable || of.sortable || of.facetable)) {
      const column = `f_${field.replaceAll(".", "__")}`;
      const place = isOfClass(leaf, type) ? ({ isOfClass: true } as const) : {};
      columns.push({ field, column, type, isArray, ...place });
    }
    if (of.type === "text" && of.sortable) {
      const column = `s_${field.replaceAll(".", "__")}`;
      columns.push({ field, column, type, isArray: false, isSortKey: true });
    }
  }
  if (definition.settings?.distinct_attribute !== undefined) {
    return refuse("The Postgres search keeps every document: distinct_attribute is not supported");
  }
  const options = (definition.settings?.provider_options?.postgres ?? {}) as {
    ranking?: unknown[];
    orders?: unknown[];
  };
  const tieBreak = (options.ranking ?? []).map(parseRule);
  const orders = (options.orders ?? []).map((order) => String(order).split(",").map(parseRule));
  for (const { field } of [...tieBreak, ...orders.flat()]) columnOf({ columns }, field);
  return { primaryKey, columns, searchable, tieBreak, orders };
}

/** The column of a field. @throws MedusaError INVALID_DATA when it has none. */
export function columnOf({ columns }: Pick<IndexPlan, "columns">, field: string): PlannedColumn {
  return (
    columns.find((column) => column.field === field && !column.isSortKey) ??
    refuse(`The field "${field}" can neither be filtered nor sorted by`)
  );
}

/** The column to sort a field by. @throws MedusaError INVALID_DATA when it has none. */
export function sortColumnOf(plan: Pick<IndexPlan, "columns">, field: string): PlannedColumn {
  const key = plan.columns.find((column) => column.field === field && column.isSortKey);
  return key ?? columnOf(plan, field);
}
