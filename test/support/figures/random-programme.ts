import {
  addDays,
  type CivilDate,
} from "../../../plugins/ocop/src/modules/ocop/rules/civil-date.ts";
import type {
  EntryStatement,
  History,
} from "../../../plugins/ocop/src/modules/ocop/rules/figures/history.ts";
import {
  SUPPORT_KINDS,
  TRADE_EVENT_KINDS,
} from "../../../plugins/ocop/src/modules/ocop/rules/programme/kinds.ts";
import type { Random } from "./random.ts";

type Of = {
  name: string;
  producers: readonly string[];
  /** Days on which something may happen, instants at which it may be recorded. */
  day: () => CivilDate;
  instant: () => number;
};

/** Entries with corrections and withdrawals; a later revision may claim an earlier instant. */
function entriesOf<Facts>(
  random: Random,
  { name, instant, count }: { name: string; instant: Of["instant"]; count: number },
  facts: () => Facts,
): (EntryStatement & Facts)[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    Array.from({ length: random.between(1, 3) }, (_none, revision) => ({
      ...facts(),
      entry_id: `${name}${index}`,
      revision: revision + 1,
      withdrawn: revision > 0 && random.chance(0.2),
      recorded_at: instant(),
    })),
  );
}

/** Courses, events and support of a few producers; the last day of an event may come long after its first. */
export function randomProgramme(
  random: Random,
  { name, producers, day, instant }: Of,
): Pick<History, "courses" | "events" | "supports"> {
  const some = () => random.shuffled(producers).slice(0, random.between(0, producers.length));
  const last = () => addDays(day(), random.between(0, 40));
  return {
    courses: entriesOf(random, { name: `${name}-o`, instant, count: random.between(2, 5) }, () => ({
      ends_on: last(),
      attendance: some().map((producer_id) => ({ producer_id, people: random.between(1, 4) })),
    })),
    events: entriesOf(random, { name: `${name}-v`, instant, count: random.between(0, 5) }, () => ({
      kind: random.pick(TRADE_EVENT_KINDS),
      ends_on: last(),
      producer_ids: some(),
    })),
    supports: entriesOf(
      random,
      { name: `${name}-s`, instant, count: random.between(0, 6) },
      () => ({
        producer_id: random.pick(producers),
        kind: random.pick(SUPPORT_KINDS),
        given_on: day(),
      }),
    ),
  };
}
