import { addDays } from "../civil-date";
import { levelsOn, producerOn, productOn, starsOn } from "./held-at";
import type { FigureQuery, History } from "./history";
import { metricOf } from "./metrics";
import type { Cell, Figure, Measure } from "./metric";
import { PARTICIPATION_LEVELS } from "./participation-level";
import { programmeFigureOn } from "./programme-figure-on";
import {
  COUNTED_STATES,
  heldProducts,
  isInUnits,
  keysOf,
  subjectsOf,
  type HeldProduct,
  type Subject,
} from "./subjects";

function countRate(cells: Map<string, Cell>, key: string, level: number): void {
  const cell = cells.get(key) ?? {
    key,
    values: { denominator: 0, declared: 0, evidenced: 0, selling: 0 },
  };
  const add = (measure: Measure) => {
    cell.values[measure] = (cell.values[measure] ?? 0) + 1;
  };
  add("denominator");
  if (level >= 1) add("declared");
  if (level >= 2) add("evidenced");
  if (level >= 3) add("selling");
  cells.set(key, cell);
}

/** Cells in the order of their keys. */
const sorted = (cells: Map<string, Cell>): Cell[] =>
  [...cells.values()].sort((left, right) => (left.key < right.key ? -1 : 1));

function rateOn(history: History, query: FigureQuery, by: "product" | "producer"): Figure {
  const { date, known_at: at, plan, unit_codes } = query;
  const subjects = subjectsOf(history, heldProducts(history, { date, at, unit_codes }), by);
  const levels = levelsOn(history, { date, at, sellingDays: plan.selling_days });
  const channels = history.channels.filter(
    ({ kind, code }) => plan.counted_kinds.includes(kind) || plan.counted_channels.includes(code),
  );
  const breakdowns: Figure["breakdowns"] = {};
  /** For each subject its highest level on each channel. */
  const reached = new Map<string, Map<string, number>>();
  for (const participation of history.participations) {
    const channel = channels.find(({ id }) => id === participation.channel_id);
    const id = by === "product" ? participation.product_id : participation.producer_id;
    const level = PARTICIPATION_LEVELS.indexOf(levels.get(participation.id)?.level ?? "none");
    if (!channel || id === null || level < 1) continue;
    const ofSubject = reached.get(id) ?? new Map<string, number>();
    ofSubject.set(channel.id, Math.max(ofSubject.get(channel.id) ?? 0, level));
    reached.set(id, ofSubject);
  }
  for (const subject of subjects) {
    subject.level = Math.max(0, ...(reached.get(subject.id)?.values() ?? []));
  }
  const total = new Map<string, Cell>();
  for (const subject of subjects) countRate(total, "", subject.level);
  for (const dimension of metricOf(query.metric).dimensions) {
    if (dimension === "channel" || dimension === "channel_kind") continue;
    const cells = new Map<string, Cell>();
    for (const { keys, level } of subjects) {
      for (const key of keys[dimension] ?? []) countRate(cells, key, level);
    }
    breakdowns[dimension] = sorted(cells);
  }
  for (const dimension of ["channel", "channel_kind"] as const) {
    const keyOf = (channel: History["channels"][number]) =>
      dimension === "channel" ? channel.code : channel.kind;
    const cells = new Map<string, Cell>();
    for (const key of new Set(channels.map(keyOf))) {
      for (const { id } of subjects) {
        const level = Math.max(
          0,
          ...channels
            .filter((channel) => keyOf(channel) === key)
            .map((channel) => reached.get(id)?.get(channel.id) ?? 0),
        );
        countRate(cells, key, level);
      }
      if ((cells.get(key)?.values.declared ?? 0) === 0) cells.delete(key);
    }
    breakdowns[dimension] = sorted(cells);
  }
  const empty = { denominator: 0, declared: 0, evidenced: 0, selling: 0 };
  return { total: total.get("")?.values ?? empty, breakdowns };
}

/** Which products a counting metric counts, out of those that are recognised on the day. */
function countedProducts(history: History, query: FigureQuery): HeldProduct[] {
  const { metric, date, known_at: at, plan, unit_codes } = query;
  const held = heldProducts(history, { date, at, unit_codes });
  if (metric === "potential_five_star_products") return [];
  const before = starsOn(history, { date: addDays(plan.starts_on, -1), at });
  return held.filter((one) => {
    const star = before.get(one.product_id);
    if (metric === "new_four_star_products") return one.star === 4 && (star ?? 0) < 4;
    const isMore = star === undefined;
    return metric === "new_craft_village_products"
      ? isMore && one.producer.craft_village !== null
      : isMore;
  });
}

/** Referred products need no valid certificate; where none is, they have no star. */
function referredSubjects(history: History, query: FigureQuery): Subject[] {
  const { date, known_at: at, plan } = query;
  const moment = { date, at };
  const stars = starsOn(history, moment);
  return history.products.flatMap((product): Subject[] => {
    const said = productOn(product, moment);
    const producer = said && history.producers.find(({ id }) => id === said.producer_id);
    const holder = producer ? producerOn(producer, moment) : null;
    if (!said || !producer || !holder || !COUNTED_STATES.includes(holder.state)) return [];
    if (!isInUnits(query, holder)) return [];
    const since = said.potential_five_star ? said.potential_since : null;
    if (since === null || since < plan.starts_on || since > date) return [];
    const star = stars.get(product.id);
    const keys = keysOf(history, {
      product_id: product.id,
      producer_id: producer.id,
      star: star ?? 3,
      set_number: said.set_number,
      producer: holder,
      person: producer.person,
    });
    if (star === undefined) keys.star = "";
    const sets = Object.entries(keys).map(([dimension, key]) => [dimension, new Set([key])]);
    return [{ id: product.id, keys: Object.fromEntries(sets) as Subject["keys"], level: 0 }];
  });
}

function countOn(history: History, query: FigureQuery): Figure {
  const subjects =
    query.metric === "potential_five_star_products"
      ? referredSubjects(history, query)
      : subjectsOf(history, countedProducts(history, query), "product");
  const breakdowns: Figure["breakdowns"] = {};
  for (const dimension of metricOf(query.metric).dimensions) {
    const cells = new Map<string, Cell>();
    for (const { keys } of subjects) {
      for (const key of keys[dimension] ?? []) {
        const cell = cells.get(key) ?? { key, values: { count: 0 } };
        cell.values.count = (cell.values.count ?? 0) + 1;
        cells.set(key, cell);
      }
    }
    breakdowns[dimension] = sorted(cells);
  }
  return { total: { count: subjects.length }, breakdowns };
}

/**
 * A figure of the register, read statement by statement from the history: what the statements of figures/
 * must give for the same day, instant and plan, and nothing else. It is made for tests and for looking into
 * single cases; it reads the whole history.
 */
export function figureOn(history: History, query: FigureQuery): Figure {
  if (query.metric === "modern_channel_producers") return rateOn(history, query, "producer");
  if (query.metric === "modern_channel_products") return rateOn(history, query, "product");
  if (metricOf(query.metric).source === "programme") return programmeFigureOn(history, query);
  return countOn(history, query);
}
