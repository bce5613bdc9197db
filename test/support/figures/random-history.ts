import {
  addDays,
  addMonths,
  type CivilDate,
} from "../../../plugins/ocop/src/modules/ocop/rules/civil-date.ts";
import { MODERN_CHANNEL_KINDS } from "../../../plugins/ocop/src/modules/ocop/rules/channel.ts";
import type {
  CertificateStatement,
  History,
  ParticipationHistory,
  ProducerStatement,
  ProductStatement,
} from "../../../plugins/ocop/src/modules/ocop/rules/figures/history.ts";
import { randomProgramme } from "./random-programme.ts";
import type { Random } from "./random.ts";

/** A history records at a few instants only, so that many can be written to a database at once. */
export const TICKS = 5;
/** Civil dates from which changes hold: few, since the database is told of them statement by statement. */
export const EFFECTIVE_DATES = [
  "2023-11-30",
  "2024-02-29",
  "2024-07-01",
  "2025-02-28",
  "2025-07-01",
];

/** Close together, so that much runs at the same time. */
const FIRST_DAY = "2023-08-01";
const DAYS = 420;
const LEAP_DAYS = ["2024-02-28", "2024-02-29", "2024-03-01", "2028-02-29"];
const FORMS = ["cooperative", "enterprise", "household"] as const;
const VILLAGES = ["Làng gốm Mẫu", "Làng muối Mẫu", null, null];

function dayIn(random: Random): CivilDate {
  return random.chance(0.15) ? random.pick(LEAP_DAYS) : addDays(FIRST_DAY, random.between(0, DAYS));
}

const maybe = <Value>(random: Random, part: number, value: () => Value): Value | null =>
  random.chance(part) ? value() : null;

/** Ticks at which something is said: the first, and perhaps later ones. */
function ticksFrom(random: Random, first: number, again: number): number[] {
  const ticks = [first];
  for (let tick = first + 1; tick < TICKS; tick += 1) if (random.chance(again)) ticks.push(tick);
  return ticks;
}

function producerStatements(random: Random, units: readonly string[]): ProducerStatement[] {
  const statements: ProducerStatement[] = [];
  for (const recorded_at of ticksFrom(random, random.between(0, 1), 0.3)) {
    const before = statements.at(-1);
    const state = random.pick([
      "active",
      "active",
      "active",
      "suspended",
      "closed",
      "applied",
    ] as const);
    statements.push({
      recorded_at,
      state: before && random.chance(0.4) ? before.state : before ? state : "active",
      effective_on: random.pick(EFFECTIVE_DATES),
      legal_form: before && random.chance(0.7) ? before.legal_form : random.pick(FORMS),
      unit_code: before && random.chance(0.6) ? before.unit_code : random.pick(units),
      craft_village: random.pick(VILLAGES),
    });
  }
  return statements;
}

/** Products that move to another producer are mergers. */
function productStatements(
  random: Random,
  producers: readonly string[],
  sets: readonly number[],
): ProductStatement[] {
  const statements: ProductStatement[] = [];
  for (const recorded_at of ticksFrom(random, random.between(1, 2), 0.3)) {
    const before = statements.at(-1);
    const potential_five_star = random.chance(0.3);
    statements.push({
      recorded_at,
      producer_id: before && random.chance(0.5) ? before.producer_id : random.pick(producers),
      effective_on: random.pick(EFFECTIVE_DATES),
      set_number: before && random.chance(0.7) ? before.set_number : random.pick(sets),
      potential_five_star,
      potential_since: potential_five_star ? maybe(random, 0.8, () => dayIn(random)) : null,
    });
  }
  return statements;
}

function certificateStatements(random: Random, product_id: string): CertificateStatement[] {
  const first = random.pick([2, 2, 3, 4]);
  return ticksFrom(random, first, 0.35).map((recorded_at): CertificateStatement => {
    const issued_on = maybe(random, 0.9, () => dayIn(random));
    const valid_until = issued_on && addDays(addMonths(issued_on, random.pick([6, 36, 36])), -1);
    return {
      recorded_at,
      product_id,
      star: random.pick([3, 3, 4, 5] as const),
      issued_on,
      valid_until,
      extended_until: valid_until && maybe(random, 0.2, () => addDays(valid_until, 90)),
      revoked_on: maybe(random, 0.1, () => dayIn(random)),
      deleted: recorded_at !== first && random.chance(0.15),
    };
  });
}

function factsOf(random: Random): ParticipationHistory["facts"] {
  const count = random.between(0, 3);
  return Array.from({ length: count }, (_, index) => {
    const started_on = dayIn(random);
    return {
      // Clocks of two servers may disagree: a later revision may claim an earlier instant.
      recorded_at: random.between(0, TICKS - 1),
      revision: index + 1,
      started_on,
      ended_on: maybe(random, 0.4, () => addDays(started_on, random.between(0, 700))),
      withdrawn: random.chance(0.1),
    };
  });
}

function evidenceOf(random: Random, id: string): ParticipationHistory["evidence"] {
  const kinds = random.chance(0.5)
    ? (["contract", "contract", "invoice"] as const)
    : (["shop_link", "purchase_order", "delivery_note", "contract"] as const);
  return Array.from({ length: random.between(0, 4) }, (_, index) => {
    const kind = index < 2 ? (kinds[index] ?? "shop_link") : random.pick(kinds);
    const issued_on = maybe(random, 0.7, () => dayIn(random));
    return {
      id: `${id}-e${index}`,
      kind,
      recorded_at: random.between(0, TICKS - 1),
      issued_on,
      valid_until:
        kind === "contract"
          ? maybe(random, 0.6, () => addDays(issued_on ?? dayIn(random), 400))
          : null,
      checks: Array.from({ length: random.between(0, 4) }, (_none, check) => ({
        id: `${id}-e${index}-c${check}`,
        recorded_at: random.between(0, TICKS - 1),
        outcome: random.pick(["verified", "verified", "verified", "dead", "refused"] as const),
        checked_on: dayIn(random),
      })),
    };
  });
}

/** A participation that is all there at some time, with a sale: left to chance there is hardly one. */
function solid(
  random: Random,
  participation: Pick<ParticipationHistory, "id" | "producer_id" | "channel_id" | "product_id">,
): { participation: ParticipationHistory; sale: History["sales"][number] } {
  const { id, producer_id, channel_id, product_id } = participation;
  const day = dayIn(random);
  const recorded = () => random.between(0, 2);
  const evidence = (["contract", "invoice", "shop_link"] as const).map((kind, index) => ({
    id: `${id}-e${index}`,
    kind,
    recorded_at: recorded(),
    issued_on: maybe(random, 0.5, () => addMonths(day, -1)),
    valid_until: null,
    checks: [
      {
        id: `${id}-e${index}-c0`,
        recorded_at: recorded(),
        outcome: "verified" as const,
        checked_on: day,
      },
    ],
  }));
  return {
    participation: {
      ...participation,
      facts: [
        {
          recorded_at: recorded(),
          revision: 1,
          started_on: addMonths(day, -2),
          ended_on: maybe(random, 0.3, () => addMonths(day, 14)),
          withdrawn: false,
        },
      ],
      evidence,
    },
    sale: {
      ...{ producer_id, channel_id, product_id, reference: id, revision: 1 },
      recorded_at: recorded(),
      sold_on: addDays(day, random.between(0, 60)),
      cancelled: false,
    },
  };
}

function salesOf(
  random: Random,
  of: { producers: readonly string[]; products: readonly string[]; channels: readonly string[] },
): History["sales"] {
  return Array.from({ length: random.between(0, 10) }, (_, index) => index).flatMap((index) => {
    const sale = {
      producer_id: random.pick(of.producers),
      channel_id: random.pick(of.channels),
      product_id: maybe(random, 0.7, () => random.pick(of.products)),
      reference: `S${index}`,
    };
    return Array.from({ length: random.between(1, 3) }, (_none, revision) => ({
      ...sale,
      revision: revision + 1,
      recorded_at: random.between(0, TICKS - 1),
      sold_on: dayIn(random),
      cancelled: random.chance(0.25),
    }));
  });
}

/** A history of its own with a few producers in its own units, whose ids begin with `name`. */
export function randomHistory(
  random: Random,
  {
    name,
    units,
    channels,
    sets,
  }: { name: string; units: string[] } & Pick<History, "channels" | "sets">,
): History {
  const idsOf = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}-${kind}${index}`);
  const producers = idsOf("p", random.between(2, 5));
  const products = idsOf("r", random.between(3, 7));
  const modern = channels.filter(({ kind }) => MODERN_CHANNEL_KINDS.includes(kind));
  const used = [random.pick(channels), ...random.shuffled(modern).slice(0, 4)];
  const participations = idsOf("t", random.between(2, 8)).map((id) => ({
    id,
    producer_id: random.pick(producers),
    channel_id: random.pick(used).id,
    product_id: maybe(random, 0.6, () => random.pick(products)),
  }));
  const whole = participations.map((one) => (random.chance(0.4) ? solid(random, one) : null));
  return {
    channels,
    sets,
    producers: producers.map((id) => ({
      id,
      person: maybe(random, 0.8, () => ({
        gender: random.pick(["female", "male", null]),
        ethnicity: random.pick(["Kinh", "Hrê", "Co", null]),
        has_disability: random.pick([true, false, false, null]),
      })),
      statements: producerStatements(random, units),
    })),
    products: products.map((id) => ({
      id,
      statements: productStatements(
        random,
        producers,
        sets.map(({ number }) => number),
      ),
    })),
    certificates: products.flatMap((product, index) =>
      Array.from({ length: random.between(1, 3) }, (_, place) => {
        const statements = certificateStatements(random, product);
        const id = `${name}-c${index}-${place}`;
        return { id, entered_at: statements[0]?.recorded_at ?? 0, statements };
      }),
    ),
    participations: participations.map(
      (one, index) =>
        whole[index]?.participation ?? {
          ...one,
          facts: factsOf(random),
          evidence: evidenceOf(random, one.id),
        },
    ),
    sales: [
      ...salesOf(random, { producers, products, channels: used.map(({ id }) => id) }),
      ...whole.flatMap((one) => one?.sale ?? []),
    ],
    ...randomProgramme(random, {
      ...{ name, producers },
      day: () => dayIn(random),
      instant: () => random.between(0, TICKS - 1),
    }),
  };
}

const CIVIL_DATE = /\d{4}-\d{2}-\d{2}/g;

/** A day on which something in the history turns, one beside it, a year after it, or any. */
export function turningDay(random: Random, history: History): CivilDate {
  const days = JSON.stringify(history).match(CIVIL_DATE) ?? [FIRST_DAY];
  const day = random.pick(days);
  return random.pick([
    ...[day, day, addDays(day, 1), addDays(day, -1), addDays(day, 90), addMonths(day, 12)],
    ...[addDays(addMonths(day, 12), 1), addDays(FIRST_DAY, random.between(0, DAYS))],
  ]);
}
