import type { CivilDate } from "../civil-date";
import { producerOn, standingEntries } from "./held-at";
import type { FigureQuery, History, ProducerStatement } from "./history";
import { metricOf } from "./metrics";
import type { Cell, Dimension, Figure, Measure } from "./metric";
import { heldProducts, isInUnits, subjectsOf } from "./subjects";

/** Counts each thing once under each of its keys. */
class Tally {
  private readonly cells = new Map<string, Cell>();
  constructor(private readonly measures: readonly Measure[]) {}

  add(key: string, counted: readonly Measure[]): void {
    const none = Object.fromEntries(this.measures.map((measure) => [measure, 0]));
    const cell = this.cells.get(key) ?? { key, values: none };
    for (const measure of counted) cell.values[measure] = (cell.values[measure] ?? 0) + 1;
    this.cells.set(key, cell);
  }

  sorted(): Cell[] {
    return [...this.cells.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  }
}

type Counted = { keys: Partial<Record<Dimension, Iterable<string>>>; counts: readonly Measure[] };

function figureOf(metric: FigureQuery["metric"], things: readonly Counted[]): Figure {
  const { dimensions, measures } = metricOf(metric);
  const breakdowns: Figure["breakdowns"] = {};
  for (const dimension of dimensions) {
    const tally = new Tally(measures);
    for (const { keys, counts } of things) {
      for (const key of new Set(keys[dimension])) tally.add(key, counts);
    }
    breakdowns[dimension] = tally.sorted();
  }
  const total = Object.fromEntries(
    measures.map((measure) => [
      measure,
      things.filter(({ counts }) => counts.includes(measure)).length,
    ]),
  );
  return { total, breakdowns };
}

/** Producers with a recognised product, and those of them of whom somebody came to a course that is over. */
function trainedOn(history: History, query: FigureQuery): Figure {
  const { date, known_at: at, unit_codes } = query;
  const trained = new Set(
    standingEntries(history.courses, at)
      .filter(({ ends_on }) => isInPlan(query, ends_on))
      .flatMap(({ attendance }) => attendance.map(({ producer_id }) => producer_id)),
  );
  const subjects = subjectsOf(history, heldProducts(history, { date, at, unit_codes }), "producer");
  return figureOf(
    query.metric,
    subjects.map(({ id, keys }) => ({
      keys,
      counts: trained.has(id) ? ["denominator", "trained"] : ["denominator"],
    })),
  );
}

/** Every producer that the register knew, whatever its state, in the part of the province. */
function knownProducers(history: History, query: FigureQuery): Map<string, ProducerStatement> {
  const { date, known_at: at } = query;
  return new Map(
    history.producers.flatMap((producer) => {
      const said = producerOn(producer, { date, at });
      return said && isInUnits(query, said) ? [[producer.id, said]] : [];
    }),
  );
}

function supportedOn(history: History, query: FigureQuery): Figure {
  const given = standingEntries(history.supports, query.known_at).filter(({ given_on }) =>
    isInPlan(query, given_on),
  );
  return figureOf(
    query.metric,
    [...knownProducers(history, query)].flatMap(([id, said]): Counted[] => {
      const own = given.filter(({ producer_id }) => producer_id === id);
      if (own.length === 0) return [];
      const keys = {
        commune: [said.unit_code ?? ""],
        legal_form: [said.legal_form],
        craft_village: [said.craft_village ?? ""],
        support_kind: own.map(({ kind }) => kind),
      };
      return [{ keys, counts: ["count"] }];
    }),
  );
}

/** Of a part of the province are the events in which its producers took part. */
function eventsOn(history: History, query: FigureQuery): Figure {
  const producers = knownProducers(history, query);
  return figureOf(
    query.metric,
    standingEntries(history.events, query.known_at).flatMap((event): Counted[] => {
      const took = event.producer_ids.flatMap((id) => producers.get(id) ?? []);
      if (!isInPlan(query, event.ends_on)) return [];
      if (query.unit_codes !== null && took.length === 0) return [];
      const keys = {
        commune: took.map(({ unit_code }) => unit_code ?? ""),
        event_kind: [event.kind],
      };
      return [{ keys, counts: ["count"] }];
    }),
  );
}

const isInPlan = ({ plan, date }: FigureQuery, day: CivilDate): boolean =>
  day >= plan.starts_on && day <= date;

/** A figure of what the programme recorded, read version by version from the history. */
export function programmeFigureOn(history: History, query: FigureQuery): Figure {
  if (query.metric === "trained_producers") return trainedOn(history, query);
  return query.metric === "strengthened_producers"
    ? supportedOn(history, query)
    : eventsOn(history, query);
}
