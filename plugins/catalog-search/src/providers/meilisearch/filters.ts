import type { SearchTypes } from "@medusajs/framework/types";
import { millisecondsOf } from "./documents";
import { refuse } from "./errors";
import { comparableName, fieldAt, type IndexField, orderName } from "./fields";

type Filters = SearchTypes.SearchFilters;
type Operator = SearchTypes.SearchFilterOperator;

/** The attribute that a filter on a field is written for. */
export type FilterAttribute = { name: string; isDate: boolean; multiple: boolean };
export type FilterAttributes = (path: string) => FilterAttribute;

/** Attributes by the definition of an index. */
export function attributesOf(fields: readonly IndexField[]): FilterAttributes {
  return (path) => {
    const field = fieldAt(fields, path);
    const isDate = field.definition.type === "date";
    return { name: isDate ? comparableName(field) : path, isDate, multiple: field.multiple };
  };
}

/** Attributes by what the engine says can be filtered: deleting knows no definition. */
export function attributesAmong(filterable: readonly string[]): FilterAttributes {
  return (path) => {
    const isDate = filterable.includes(orderName(path));
    if (!isDate && !filterable.includes(path)) refuse(`"${path}" cannot be filtered`);
    return { name: isDate ? orderName(path) : path, isDate, multiple: false };
  };
}

/**
 * Filters in the engine's language, "" for none. The engine compares strings without regard to
 * capitals; what it has no word for is refused.
 * https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 * @throws MedusaError INVALID_DATA
 */
export function compileFilter(filters: Filters | undefined, attributes: FilterAttributes): string {
  return allOf(
    Object.entries(filters ?? {}).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (key === "$and") return [allOf(branchesOf(key, value, attributes))];
      if (key === "$or") return [anyOf(branchesOf(key, value, attributes))];
      if (key === "$not") return [`NOT (${branch(key, value, attributes)})`];
      return [condition(value, attributes(key), key)];
    }),
  );
}

/** Expressions of which every one holds. */
export function allOf(expressions: readonly string[]): string {
  return joined(expressions, "AND");
}

function anyOf(expressions: readonly string[]): string {
  return joined(expressions, "OR");
}

function joined(expressions: readonly string[], word: "AND" | "OR"): string {
  const given = expressions.filter((expression) => expression !== "");
  return given.length > 1 ? given.map((one) => `(${one})`).join(` ${word} `) : (given[0] ?? "");
}

function branchesOf(key: string, value: unknown, attributes: FilterAttributes): string[] {
  if (!Array.isArray(value) || value.length === 0) refuse(`"${key}" needs filters`);
  return value.map((one) => branch(key, one, attributes));
}

/** An empty branch would hold for everything: nobody means that, least of all when deleting. */
function branch(key: string, value: unknown, attributes: FilterAttributes): string {
  const expression = compileFilter(value as Filters, attributes);
  return expression === "" ? refuse(`"${key}" holds an empty filter`) : expression;
}

function condition(value: unknown, attribute: FilterAttribute, path: string): string {
  if (value === null || typeof value !== "object" || value instanceof Date) {
    return isOneOf([value], attribute, path);
  }
  if (Array.isArray(value)) return isOneOf(value, attribute, path);
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined);
  if (operators.length === 0) refuse(`the filter on "${path}" is empty`);
  return allOf(
    operators.map(([operator, operand]) => applied(operator as Operator, operand, attribute, path)),
  );
}

const COMPARISONS = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" } as const;

function applied(
  operator: Operator,
  operand: unknown,
  attribute: FilterAttribute,
  path: string,
): string {
  switch (operator) {
    case "$eq":
      return isOneOf([operand], attribute, path);
    case "$ne":
      return `NOT (${isOneOf([operand], attribute, path)})`;
    case "$in":
    case "$overlaps":
      return isOneOf(listOf(operand), attribute, path);
    case "$nin":
      return `NOT (${isOneOf(listOf(operand), attribute, path)})`;
    case "$contains":
      return allOf(listOf(operand).map((one) => isOneOf([one], attribute, path)));
    case "$exists":
      return operand === false ? isAbsent(attribute) : isPresent(attribute.name);
    case "$lt":
    case "$lte":
    case "$gt":
    case "$gte":
      return compares(COMPARISONS[operator], operand, attribute, path);
    default:
      return refuse(`there is no filter "${operator}" ("${path}")`);
  }
}

function listOf(operand: unknown): unknown[] {
  return Array.isArray(operand) ? operand : [operand];
}

/** Equal to one of the values; null means that nothing is there. */
function isOneOf(values: unknown[], attribute: FilterAttribute, path: string): string {
  const given = values.filter((value) => value !== null);
  const literals = given.map((value) => literal(value, attribute, path)).join(", ");
  const isIn = `${quoted(attribute.name)} IN [${literals}]`;
  if (given.length === values.length) return isIn;
  return given.length === 0 ? isAbsent(attribute) : anyOf([isIn, isAbsent(attribute)]);
}

/** That a document holds a value which is not null. */
export function isPresent(name: string): string {
  return `${quoted(name)} EXISTS AND ${quoted(name)} IS NOT NULL`;
}

function isAbsent({ name }: FilterAttribute): string {
  return `${quoted(name)} NOT EXISTS OR ${quoted(name)} IS NULL`;
}

/** Compares numbers and dates. Several values in a document would each be compared alone. */
export function compares(
  sign: "<" | "<=" | ">" | ">=",
  operand: unknown,
  attribute: FilterAttribute,
  path: string,
): string {
  if (attribute.multiple) refuse(`"${path}" holds several values, they cannot be compared`);
  if (!attribute.isDate && typeof operand !== "number") refuse(`"${path}" needs a number`);
  return `${quoted(attribute.name)} ${sign} ${literal(operand, attribute, path)}`;
}

function literal(value: unknown, { isDate }: FilterAttribute, path: string): string {
  if (isDate) return quoted(String(millisecondsOf(value, path)));
  if (typeof value === "string" || typeof value === "boolean") return quoted(String(value));
  if (typeof value === "number" && Number.isFinite(value)) return quoted(String(value));
  return refuse(`"${path}" cannot be compared with ${JSON.stringify(value)}`);
}

/** A name or a value between quotes; quotes and backslashes inside are escaped. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
