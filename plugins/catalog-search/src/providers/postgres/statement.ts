import type { SearchTypes } from "@medusajs/framework/types";
import { compileFacet, type CountedFacet } from "./facets";
import { compileFilters, isEverything, type SplitFilters, type Sql } from "./filters";
import { orderOf, orderSql, type OrderStep } from "./order";
import { ownColumns, type IndexPlan } from "./plan";
import { classTable, textTable } from "./table";
import type { TextMatch } from "./text-query";

/** One of the questions that a statement answers. */
export type Question = {
  /** Of its filters what classes decide; what documents decide is the same for all questions. */
  ofClass: SearchTypes.SearchFilters;
  order: SearchTypes.SearchPagination["order"];
  skip: number;
  take: number;
  facets: SearchTypes.SearchFacetRequest[];
  /** What of the documents is shown: the names at their top. */
  shown: string[];
};

export type StatementInput = {
  table: string;
  plan: IndexPlan;
  /** Null: every document. */
  match: TextMatch | null;
  minScore: number | undefined;
  ofDocument: SplitFilters["ofDocument"];
  needsClass: boolean;
  questions: Question[];
};

type Facet = CountedFacet & { name: string };
type Planned = Question & { isAsked: string; groups: string; steps: OrderStep[]; counted: Facet[] };

const TRUE: Sql = { sql: "true", values: [] };

/** So many of the best by everything else are put in order by how near their words stand, too. */
const WEIGHED = 240;

function allOf(parts: Sql[]): Sql {
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(" and "),
    values: parts.flatMap(({ values }) => values),
  };
}

function planned(question: Question, place: number, plan: IndexPlan): Planned {
  const groups = `groups_${place}`;
  return {
    ...question,
    isAsked: `asked_${place}`,
    groups,
    steps: orderOf(question.order, plan),
    counted: question.facets.map((request, index) => ({
      ...compileFacet(request, plan, { groups, suffix: `${place}_${index}` }),
      name: `facet_${place}_${index}`,
    })),
  };
}

/** The classes with whether each question asks for them. */
function classesCte({ table, plan }: StatementInput, questions: Planned[]): Sql {
  const asked = questions.map(({ ofClass, isAsked }) => {
    const { sql, values } = compileFilters(ofClass, plan);
    return { sql: `coalesce(${sql}, false) as ${isAsked}`, values };
  });
  return {
    sql: `classes as materialized (
      select *, ${asked.map(({ sql }) => sql).join(", ")} from "${classTable(table)}")`,
    values: asked.flatMap(({ values }) => values),
  };
}

const quoted = (names: string[]) => names.filter((name) => name.startsWith('"'));

/** What differs by less than a thousandth is the same. */
const thousandths = (sql: string) => `floor((${sql}) * 1000) / 1000`;

/** The score with the nearness of the words. */
function wholeScore({ nearness }: TextMatch, score: Sql): Sql {
  const sum = nearness === null ? score.sql : `${score.sql} + ${nearness.sql}`;
  return {
    sql: thousandths(sum),
    values: [...score.values, ...(nearness?.values ?? [])],
  };
}

/** What the words find, once for all questions, with what it is ordered and measured by. */
function matchesCte(input: StatementInput, match: TextMatch, questions: Planned[]): Sql {
  const { table, plan, ofDocument, minScore } = input;
  const shown = questions.filter(({ take }) => take > 0);
  const ordered = quoted(shown.flatMap(({ steps }) => steps.map((step) => step.expression)));
  const parts = questions.flatMap(({ counted }) => counted);
  const used = parts.flatMap(({ keys, measures }) => [...keys, ...measures.map(({ sql }) => sql)]);
  const columns = ownColumns(plan)
    .map(({ column }) => `"${column}"`)
    .filter((name) => ordered.includes(name) || used.some((sql) => sql.includes(name)));
  const { score } = match;
  const scored: Sql =
    shown.length === 0
      ? { sql: "null::float8", values: [] }
      : {
          sql: `case when ${shown.map(({ isAsked }) => isAsked).join(" or ")} then
            ${thousandths(score.sql)} end`,
          values: score.values,
        };
  const whole = wholeScore(match, score);
  const isGoodEnough: Sql =
    minScore === undefined
      ? TRUE
      : { sql: `${whole.sql} >= ?`, values: [...whole.values, minScore] };
  const condition = allOf([match.condition, compileFilters(ofDocument, plan), isGoodEnough]);
  return {
    sql: `matches as materialized (
      select ${["id", "class", ...columns].join(", ")}, ${scored.sql} as score
      from "${textTable(table)}" join classes using (class) where ${condition.sql})`,
    values: [...scored.values, ...condition.values],
  };
}

/** Where documents are looked for, and under which condition. */
function sourceOf(input: StatementInput): { from: string; condition: Sql } {
  if (input.match !== null) return { from: "matches", condition: TRUE };
  const { table, plan, ofDocument, needsClass } = input;
  return {
    from: `"${table}"${needsClass ? " join classes using (class)" : ""}`,
    condition: compileFilters(ofDocument, plan),
  };
}

function countedCte(input: StatementInput, questions: Planned[]): Sql {
  const facets = questions.flatMap(({ counted }) => counted);
  const keys = ["class", ...new Set(facets.flatMap((facet) => facet.keys))];
  const measures = facets.flatMap((facet) => facet.measures);
  const { from, condition } = sourceOf(input);
  return {
    sql: `counted as materialized (
      select ${[...keys, "count(*)::int as n", ...measures.map(({ sql }) => sql)].join(", ")}
      from ${from} where ${condition.sql} group by ${keys.join(", ")})`,
    values: [...measures.flatMap(({ values }) => values), ...condition.values],
  };
}

/** What a page shows, by id and score, in its order. */
function pageOf(input: StatementInput, { ofClass, isAsked, steps, skip, take }: Planned): Sql {
  const { from, condition } = sourceOf(input);
  // As an array, and not at all where all are asked for: joined, the few rows of a page would each be
  // held against every class.
  const isOfClass = isEverything(compileFilters(ofClass, input.plan))
    ? "true"
    : `((select every(${isAsked}) from classes)
        or class = any(array(select class from classes where ${isAsked})))`;
  const where = `where (${condition.sql}) and ${isOfClass}`;
  const order = orderSql(steps);
  if (input.match === null) {
    return {
      sql: `select id, score, row_number() over () as position from (
        select id, 0::float8 as score from ${from} ${where} order by ${order} limit ? offset ?) top`,
      values: [...condition.values, take, skip],
    };
  }
  const score = wholeScore(input.match, { sql: "top.score", values: [] });
  const [best] = steps;
  const weighed = best?.expression === "score" && best.descending ? WEIGHED : 0;
  return {
    sql: `select id, score, row_number() over (
        order by place > ?, case when place <= ? then score end desc, place) as position
      from (select id, ${score.sql} as score, place from (
          select id, score, row_number() over () as place from (
            select id, score from ${from} ${where} order by ${order} limit ?) best) top
        join "${textTable(input.table)}" using (id)) near
      order by position limit ? offset ?`,
    values: [
      ...[weighed, weighed],
      ...score.values,
      ...condition.values,
      ...[Math.max(weighed, skip + take), take, skip],
    ],
  };
}

/** The documents of the page, in their order. */
function hitsOf(input: StatementInput, question: Planned): Sql {
  if (question.take === 0) return { sql: "'[]'::json", values: [] };
  const page = pageOf(input, question);
  return {
    sql: `(select coalesce(json_agg(json_build_object('id', found.id, 'document',
        (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(found.document) where key = any(?)),
        'score', page.score) order by page.position), '[]')
      from (${page.sql}) page
      join "${textTable(input.table)}" found on found.id = page.id)`,
    values: [question.shown, ...page.values],
  };
}

/**
 * One statement for several questions about the same documents: for each the hits of a page, how many
 * there are, and the facets over all of them, as `total_0`, `hits_0`, `facet_0_0` and so on. What the
 * words find is looked for once and counted once for each class; every question then sums the classes
 * up that it asks for. (A facet of which a value is chosen is counted as if none were: the Search Module
 * asks a question of its own for it.)
 */
export function searchStatement(input: StatementInput): Sql {
  const questions = input.questions.map((one, place) => planned(one, place, input.plan));
  const groups = questions.map(({ groups: name, isAsked }) => ({
    sql: `${name} as materialized (
      select * from counted join classes using (class) where ${isAsked})`,
    values: [],
  }));
  const ctes = [
    classesCte(input, questions),
    ...(input.match === null ? [] : [matchesCte(input, input.match, questions)]),
    countedCte(input, questions),
    ...groups,
  ];
  const answers = questions.flatMap((question, place) => {
    const hits = hitsOf(input, question);
    return [
      {
        sql: `(select coalesce(sum(n), 0)::int from ${question.groups}) as total_${place}`,
        values: [],
      },
      { ...hits, sql: `${hits.sql} as hits_${place}` },
      ...question.counted.map(({ result, name }) => ({
        sql: `${result.sql} as ${name}`,
        values: result.values,
      })),
    ];
  });
  return {
    sql: `with ${ctes.map(({ sql }) => sql).join(", ")}
      select ${answers.map(({ sql }) => sql).join(", ")}`,
    values: [...ctes, ...answers].flatMap(({ values }) => values),
  };
}
