import { compileFacet, facetColumns } from "./facets";
import { compileFilters, type Sql } from "./filters";
import { orderOf, orderSql } from "./order";
import type { IndexPlan } from "./plan";
import type { TextMatch } from "./text-query";
import type { SearchTypes } from "@medusajs/framework/types";

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

/** One statement for the hits of a page, how many there are, and the facets over all of them. */
export function searchStatement(input: StatementInput): Sql {
  const { table, plan, skip, take } = input;
  const { condition, score } = input.match ?? EVERYTHING;
  const filter = compileFilters(input.filters, plan);
  const steps = orderOf(input.order, plan);
  const facets = input.facets.map((request) => compileFacet(request, plan));
  // The key is selected anyway, under its own name.
  const columns = new Set([
    ...facetColumns(input.facets, plan).map((column) => `"${column}"`),
    ...steps.map(({ expression }) => expression).filter((name) => name.startsWith('"')),
  ]);
  columns.delete('"id"');
  const matches = `select id, ${[...columns].map((column) => `${column}, `).join("")}
    round((${score.sql})::numeric, 3)::float as score
    from "${table}" where ${filter.sql} and ${condition.sql}`;
  const kept =
    input.minScore === undefined ? matches : `select * from (${matches}) scored where score >= ?`;
  return {
    sql: `with m as materialized (${kept}),
      page as (select id, score, row_number() over () as position
        from (select id, score from m order by ${orderSql(steps)} limit ? offset ?) top)
      select (select count(*)::int from m) as total,
        (select coalesce(json_agg(json_build_object('id', found.id, 'document', found.document,
          'score', page.score) order by page.position), '[]')
          from page join "${table}" found on found.id = page.id) as hits
        ${facets.map(({ sql }, index) => `, ${sql} as facet_${index}`).join("")}`,
    values: [
      ...score.values,
      ...filter.values,
      ...condition.values,
      ...(input.minScore === undefined ? [] : [input.minScore]),
      take,
      skip,
      ...facets.flatMap(({ values }) => values),
    ],
  };
}
