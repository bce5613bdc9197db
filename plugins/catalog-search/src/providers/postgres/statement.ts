import type { SearchTypes } from "@medusajs/framework/types";
import { compileFacet } from "./facets";
import { compileFilters, type Sql } from "./filters";
import { orderOf, orderSql } from "./order";
import type { IndexPlan } from "./plan";
import { textTable } from "./table";
import type { TextMatch } from "./text-query";

export type StatementInput = {
  table: string;
  plan: IndexPlan;
  filters: SearchTypes.SearchFilters | undefined;
  /** Null: every document. */
  match: TextMatch | null;
  order: SearchTypes.SearchPagination["order"];
  skip: number;
  take: number;
  minScore: number | undefined;
  facets: SearchTypes.SearchFacetRequest[];
};

const EVERYTHING: TextMatch = {
  condition: { sql: "true", values: [] },
  score: { sql: "0", values: [] },
};

function conditionOf({ plan, filters, minScore }: StatementInput, match: TextMatch): Sql {
  const filter = compileFilters(filters, plan);
  const { condition, score } = match;
  const isGoodEnough: Sql =
    minScore === undefined
      ? { sql: "true", values: [] }
      : { sql: `(${score.sql}) >= ?`, values: [...score.values, minScore] };
  return {
    sql: [filter, condition, isGoodEnough].map(({ sql }) => `(${sql})`).join(" and "),
    values: [...filter.values, ...condition.values, ...isGoodEnough.values],
  };
}

/** Where the matches are looked for: in the narrow table unless there are words to match. */
function sourceOf({ table, match }: StatementInput): string {
  return `"${match === null ? table : textTable(table)}"`;
}

/** The documents of the page, in their order. A score that differs by a thousandth is the same. */
function hitsOf(input: StatementInput, match: TextMatch, condition: Sql): Sql {
  const { table, plan, skip, take } = input;
  const steps = orderOf(input.order, plan);
  const columns = steps.map(({ expression }) => expression).filter((name) => name.startsWith('"'));
  return {
    sql: `(select coalesce(json_agg(json_build_object('id', found.id, 'document', found.document,
        'score', page.score) order by page.position), '[]')
      from (select id, score, row_number() over () as position from (
        select id, score from (
          select ${["id", ...columns.filter((name) => name !== '"id"')].join(", ")},
            floor((${match.score.sql}) * 1000) / 1000 as score
          from ${sourceOf(input)} where ${condition.sql}) matches
        order by ${orderSql(steps)} limit ? offset ?) top) page
      join "${textTable(table)}" found on found.id = page.id)`,
    values: [...match.score.values, ...condition.values, take, skip],
  };
}

/**
 * One statement for the hits of a page, how many there are, and the facets over all of them. The
 * matches are counted once for each combination of what the facets ask for, and the facets sum these
 * few groups up: counting every match anew for each facet costs several times as much.
 */
export function searchStatement(input: StatementInput): Sql {
  const match = input.match ?? EVERYTHING;
  const condition = conditionOf(input, match);
  const facets = input.facets.map((request, place) => compileFacet(request, input.plan, place));
  const keys = [...new Set(facets.flatMap(({ keys: own }) => own))];
  const measures = facets.flatMap(({ measures: own }) => own);
  const groups = [...keys, "count(*)::int as n", ...measures.map(({ sql }) => sql)];
  const hits: Sql =
    input.take === 0 ? { sql: "'[]'::json", values: [] } : hitsOf(input, match, condition);
  return {
    sql: `with groups as materialized (
        select ${groups.join(", ")} from ${sourceOf(input)} where ${condition.sql}
        ${keys.length === 0 ? "" : `group by ${keys.join(", ")}`})
      select (select coalesce(sum(n), 0)::int from groups) as total, ${hits.sql} as hits
        ${facets.map(({ result }, place) => `, ${result.sql} as facet_${place}`).join("")}`,
    values: [
      ...measures.flatMap(({ values }) => values),
      ...condition.values,
      ...hits.values,
      ...facets.flatMap(({ result }) => result.values),
    ],
  };
}
