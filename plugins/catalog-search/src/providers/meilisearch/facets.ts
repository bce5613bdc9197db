import type { SearchTypes } from "@medusajs/framework/types";
import { fold } from "../../text/fold";
import type { MultiSearchResult } from "./engine";
import { refuse } from "./errors";
import { comparableName, fieldAt, type IndexField, isFacetable } from "./fields";
import { allOf, attributesOf, compares, isPresent } from "./filters";

type FacetResult = SearchTypes.SearchFacetResult;
type FacetRequest = SearchTypes.SearchFacetRequest;
type FacetRange = Extract<FacetRequest, { type: "range" }>["ranges"][number];
/** The part of the engine's answer that tells of facets. */
type FacetAnswer = Pick<MultiSearchResult<unknown>, "facetDistribution" | "facetStats">;

/** How a facet is got from the engine. */
export type FacetPlan = {
  path: string;
  /** The attribute whose values the search itself shall count, if any. */
  attribute?: string;
  /** Each of these narrows the search once more, only to count what is left. */
  counted: string[];
  read: (answer: FacetAnswer, counts: readonly number[]) => FacetResult;
};

/** @throws MedusaError INVALID_DATA for fields that have no such facet. */
export function planFacet(asked: string | FacetRequest, fields: readonly IndexField[]): FacetPlan {
  const request: FacetRequest = typeof asked === "string" ? { field: asked } : asked;
  const field = fieldAt(fields, request.field);
  if (!isFacetable(field)) refuse(`"${request.field}" has no facets`);
  switch (request.type) {
    case "range":
      return rangePlan(field, request.ranges);
    case "stats":
      return statsPlan(field);
    default:
      return valuePlan(field.path, request);
  }
}

const DEFAULT_VALUE_LIMIT = 10;

/** The engine counts at most `faceting.maxValuesPerFacet` values, the most frequent ones. */
function valuePlan(path: string, request: Extract<FacetRequest, { type?: "value" }>): FacetPlan {
  const sought = fold(request.query ?? "");
  return {
    path,
    attribute: path,
    counted: [],
    read: ({ facetDistribution }) => {
      const values = Object.entries(facetDistribution?.[path] ?? {})
        .map(([value, count]) => ({ value, count }))
        .filter(({ value }) => fold(value).includes(sought))
        .sort((one, other) =>
          request.sort === "alpha"
            ? alphabetically(one.value, other.value)
            : other.count - one.count || alphabetically(one.value, other.value),
        );
      return { type: "value", values: values.slice(0, request.limit ?? DEFAULT_VALUE_LIMIT) };
    },
  };
}

const COLLATOR = new Intl.Collator("vi", { numeric: true });

function alphabetically(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}

function rangePlan(field: IndexField, ranges: readonly FacetRange[]): FacetPlan {
  return {
    path: field.path,
    counted: ranges.map((range) => within(range, field)),
    read: (_answer, counts) => ({
      type: "range",
      ranges: ranges.map((range, index) => ({
        ...range,
        key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
        count: counts[index] ?? 0,
      })),
    }),
  };
}

/** From the lower bound on, below the upper one. */
function within({ from, to }: FacetRange, field: IndexField): string {
  const attribute = attributesOf([field])(field.path);
  const bound = (value: number | string) =>
    field.definition.type === "date" ? value : Number(value);
  return allOf([
    isPresent(attribute.name),
    from === undefined ? "" : compares(">=", bound(from), attribute, field.path),
    to === undefined ? "" : compares("<", bound(to), attribute, field.path),
  ]);
}

function statsPlan(field: IndexField): FacetPlan {
  const attribute = comparableName(field);
  return {
    path: field.path,
    attribute,
    counted: [isPresent(attribute)],
    read: ({ facetStats }, [count = 0]) => ({
      type: "stats",
      ...(facetStats?.[attribute] ?? { min: 0, max: 0 }),
      count,
    }),
  };
}
