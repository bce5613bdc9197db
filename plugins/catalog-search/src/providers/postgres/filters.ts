import type { SearchTypes } from "@medusajs/framework/types";
import { isObject, MedusaError } from "@medusajs/framework/utils";
import { columnOf, type IndexPlan, type PlannedColumn } from "./plan";

/** A piece of SQL with its values; `?` stands for each. */
export type Sql = { sql: string; values: unknown[] };

type Value = SearchTypes.SearchFilterValue;

const text = (value: Value): unknown => (value instanceof Date ? value.toISOString() : value);

function scalar({ type }: PlannedColumn, operator: string, value: Value, column: string): Sql {
  return { sql: `${column} ${operator} ?::${type}`, values: [text(value)] };
}

function isOneOf(column: PlannedColumn, name: string, values: Value[]): Sql {
  const present = values.filter((value) => value !== null).map(text);
  const known: Sql = column.isArray
    ? { sql: `${name} && ?::${column.type}[]`, values: [present] }
    : { sql: `${name} = any(?::${column.type}[])`, values: [present] };
  return present.length === values.length
    ? known
    : { sql: `(${name} is null or ${known.sql})`, values: known.values };
}

function compileOperator(column: PlannedColumn, operator: string, operand: unknown): Sql {
  const name = `"${column.column}"`;
  const list = (Array.isArray(operand) ? operand : [operand]) as Value[];
  const value = operand as Value;
  switch (operator) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return isOneOf(column, name, list);
    case "$ne":
    case "$nin": {
      const { sql, values } = isOneOf(column, name, list);
      return { sql: `coalesce(not (${sql}), ${!list.includes(null)})`, values };
    }
    case "$contains":
      return { sql: `${name} @> ?::${column.type}[]`, values: [list.map(text)] };
    case "$exists":
      return { sql: `${name} is ${operand === true ? "not " : ""}null`, values: [] };
    case "$lt":
      return scalar(column, "<", value, name);
    case "$lte":
      return scalar(column, "<=", value, name);
    case "$gt":
      return scalar(column, ">", value, name);
    case "$gte":
      return scalar(column, ">=", value, name);
    default:
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The Postgres search has no filter ${operator} on "${column.field}"`,
      );
  }
}

function joined(parts: Sql[], word: "and" | "or", ofNothing: string): Sql {
  if (parts.length === 0) return { sql: ofNothing, values: [] };
  return {
    sql: `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
    values: parts.flatMap(({ values }) => values),
  };
}

function compileField(column: PlannedColumn, condition: unknown): Sql {
  if (condition instanceof Date || Array.isArray(condition) || !isObject(condition)) {
    return compileOperator(column, "$eq", condition);
  }
  const operators = Object.entries(condition).filter(([, operand]) => operand !== undefined);
  return joined(
    operators.map(([operator, operand]) => compileOperator(column, operator, operand)),
    "and",
    "true",
  );
}

/**
 * The condition of a filter tree.
 * @throws MedusaError INVALID_DATA for an unknown field or operator.
 */
export function compileFilters(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): Sql {
  const parts = Object.entries(filters ?? {}).flatMap(([key, condition]): Sql[] => {
    if (condition === undefined) return [];
    const branches = condition as SearchTypes.SearchFilters[];
    if (key === "$and" || key === "$or") {
      const compiled = branches.map((branch) => compileFilters(branch, plan));
      return [joined(compiled, key === "$and" ? "and" : "or", String(key === "$and"))];
    }
    if (key === "$not") {
      const { sql, values } = compileFilters(condition as SearchTypes.SearchFilters, plan);
      return [{ sql: `coalesce(not (${sql}), true)`, values }];
    }
    return [compileField(columnOf(plan, key), condition)];
  });
  return joined(parts, "and", "true");
}

/** The fields that a filter tree looks at. */
function fieldsOf(filters: SearchTypes.SearchFilters): string[] {
  return Object.entries(filters).flatMap(([key, condition]) => {
    if (condition === undefined) return [];
    if (key === "$and" || key === "$or") {
      return (condition as SearchTypes.SearchFilters[]).flatMap(fieldsOf);
    }
    return key === "$not" ? fieldsOf(condition as SearchTypes.SearchFilters) : [key];
  });
}

/** The parts of a filter tree that must all hold. */
function conjunctsOf(filters: SearchTypes.SearchFilters): SearchTypes.SearchFilters[] {
  return Object.entries(filters).flatMap(([key, condition]) => {
    if (condition === undefined) return [];
    return key === "$and"
      ? (condition as SearchTypes.SearchFilters[]).flatMap(conjunctsOf)
      : [{ [key]: condition } as SearchTypes.SearchFilters];
  });
}

/** A filter tree in two that must both hold: what classes decide, and what each document decides. */
export type SplitFilters = {
  ofClass: SearchTypes.SearchFilters;
  ofDocument: SearchTypes.SearchFilters;
  /** Whether deciding for a document takes its class too. */
  needsClass: boolean;
};

/** @throws MedusaError INVALID_DATA for an unknown field. */
export function splitFilters(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): SplitFilters {
  const isOfClass = (field: string) => columnOf(plan, field).isOfClass === true;
  const ofClass: SearchTypes.SearchFilters[] = [];
  const ofDocument: SearchTypes.SearchFilters[] = [];
  for (const part of conjunctsOf(filters ?? {})) {
    (fieldsOf(part).every(isOfClass) ? ofClass : ofDocument).push(part);
  }
  const needsClass = ofDocument.some((part) => fieldsOf(part).some(isOfClass));
  return { ofClass: { $and: ofClass }, ofDocument: { $and: ofDocument }, needsClass };
}

/** Whether a condition leaves everything. */
export function isEverything({ sql }: Sql): boolean {
  return /^[()]*true[()]*$/.test(sql);
}

/**
 * The condition of what is to be deleted.
 * @throws MedusaError INVALID_DATA when it would be everything, which is what clearing is for.
 */
export function compileDeletion(filters: SearchTypes.SearchFilters, plan: IndexPlan): Sql {
  const compiled = compileFilters(filters, plan);
  if (isEverything(compiled)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Deleting from the search needs a filter that leaves something",
    );
  }
  return compiled;
}
