import type { SearchTypes } from "@medusajs/framework/types";
import { refuse } from "./errors";

/** A field that holds values, by its dotted path; `multiple` when a document may hold several. */
export type IndexField = {
  path: string;
  definition: SearchTypes.SearchFieldDefinition;
  multiple: boolean;
};

type FieldGroup = Record<string, SearchTypes.SearchFieldDefinition>;

/**
 * The fields of an index without the objects around them.
 * @throws MedusaError INVALID_DATA for fields that this provider cannot keep.
 */
export function fieldsOf(group: FieldGroup, prefix = "", within = false): IndexField[] {
  return Object.entries(group).flatMap(([name, definition]) => {
    const path = `${prefix}${name}`;
    const multiple = within || definition.array === true;
    if (name.startsWith("_")) refuse(`the field "${path}" begins with "_", like the engine's own`);
    if (definition.type === "geo" || definition.type === "vector") {
      refuse(`fields of the kind "${definition.type}" are not supported ("${path}")`);
    }
    if (definition.type === "object") {
      return fieldsOf(definition.fields ?? {}, `${path}.`, multiple);
    }
    return [{ path, definition, multiple }];
  });
}

export function isSearchable({ definition }: IndexField): boolean {
  return definition.searchable !== undefined && definition.searchable !== false;
}

export function isFacetable({ definition }: IndexField): boolean {
  return definition.facetable !== undefined && definition.facetable !== false;
}

/** Searchable fields, the weightiest first, then as declared. */
export function searchableFields(fields: readonly IndexField[]): IndexField[] {
  return fields.filter(isSearchable).sort((one, other) => weightOf(other) - weightOf(one));
}

export function weightOf({ definition }: IndexField): number {
  return typeof definition.searchable === "object" ? (definition.searchable.weight ?? 1) : 1;
}

/** Where the words of a searchable field stand, as they are compared (see `text/fold.ts`). */
export function foldedName(path: string): string {
  return `_folded.${path}`;
}

/** Where the value stands by which a date, a boolean or a text is put in order. */
export function orderName(path: string): string {
  return `_order.${path}`;
}

/** Kinds whose own value the engine cannot put in order, or not as people expect it. */
export function hasOrderValue({ definition }: IndexField): boolean {
  if (definition.type === "date") return true;
  return definition.sortable === true && ["boolean", "text"].includes(definition.type);
}

/** The attribute to sort by, and to compare numbers and dates with. */
export function comparableName(field: IndexField): string {
  return hasOrderValue(field) ? orderName(field.path) : field.path;
}

/** A field by its path. @throws MedusaError INVALID_DATA when there is none. */
export function fieldAt(fields: readonly IndexField[], path: string): IndexField {
  return fields.find((field) => field.path === path) ?? refuse(`there is no field "${path}"`);
}
