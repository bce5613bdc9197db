import type { CivilDate } from "../civil-date";
import type { Star } from "../star";
import { producerOn, productOn, starsOn } from "./held-at";
import type { History, Instant, PersonFacts, ProducerStatement } from "./history";
import type { Dimension } from "./metric";

/** A producer or product with everything it is counted apart by. */
export type Subject = { id: string; keys: Partial<Record<Dimension, Set<string>>>; level: number };

/** States in which a producer counts: a suspended one still holds its certificates. */
export const COUNTED_STATES: readonly string[] = ["active", "suspended"];

export type HeldProduct = {
  product_id: string;
  producer_id: string;
  star: Star;
  set_number: number;
  producer: ProducerStatement;
  person: PersonFacts | null;
};

/** A day as known at an instant, in a part of the province (null: all of it). */
export type Moment = { date: CivilDate; at: Instant; unit_codes: readonly string[] | null };

export const isInUnits = (
  { unit_codes }: Pick<Moment, "unit_codes">,
  { unit_code }: Pick<ProducerStatement, "unit_code">,
): boolean => unit_codes === null || (unit_code !== null && unit_codes.includes(unit_code));

/** The recognised products of a day with who holds them. */
export function heldProducts(history: History, moment: Moment): HeldProduct[] {
  const stars = starsOn(history, moment);
  const producers = new Map(history.producers.map((producer) => [producer.id, producer]));
  return history.products.flatMap((product): HeldProduct[] => {
    const star = stars.get(product.id);
    const said = productOn(product, moment);
    const producer = said && producers.get(said.producer_id);
    const holder = producer ? producerOn(producer, moment) : null;
    if (star === undefined || !said || !producer || !holder) return [];
    if (!COUNTED_STATES.includes(holder.state) || !isInUnits(moment, holder)) return [];
    return [
      {
        product_id: product.id,
        producer_id: producer.id,
        star,
        set_number: said.set_number,
        producer: holder,
        person: producer.person,
      },
    ];
  });
}

const yesOrNo = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? "" : value ? "yes" : "no";

export function keysOf(history: History, held: HeldProduct): Record<string, string> {
  const set = history.sets.find(({ number }) => number === held.set_number);
  return {
    commune: held.producer.unit_code ?? "",
    sector: set?.sector ?? "",
    group: set?.group ?? "",
    set: String(held.set_number),
    star: String(held.star),
    legal_form: held.producer.legal_form,
    craft_village: held.producer.craft_village ?? "",
    gender: held.person?.gender ?? "",
    ethnicity: held.person?.ethnicity ?? "",
    disability: yesOrNo(held.person?.has_disability),
  };
}

/** Products or, with all that their products bring, producers. A producer has one star: its highest. */
export function subjectsOf(
  history: History,
  held: HeldProduct[],
  by: "product" | "producer",
): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const one of held) {
    const id = by === "product" ? one.product_id : one.producer_id;
    const subject = subjects.get(id) ?? { id, keys: {}, level: 0 };
    for (const [dimension, key] of Object.entries(keysOf(history, one))) {
      const keys = (subject.keys[dimension as Dimension] ??= new Set());
      keys.add(key);
    }
    subjects.set(id, subject);
  }
  for (const { keys } of subjects.values()) {
    const [highest = ""] = [...(keys.star ?? [])].sort().reverse();
    keys.star = new Set([highest]);
  }
  return [...subjects.values()];
}
