import { expect, it } from "vitest";
import { readFigure, readTotal } from "../../../plugins/ocop/src/figures/read-figure.ts";
import { figureOn } from "../../../plugins/ocop/src/modules/ocop/rules/figures/figure-on.ts";
import type {
  History,
  PlanSettings,
} from "../../../plugins/ocop/src/modules/ocop/rules/figures/history.ts";
import { metricOf } from "../../../plugins/ocop/src/modules/ocop/rules/figures/metrics.ts";
import type { MetricId } from "../../../plugins/ocop/src/modules/ocop/rules/figures/metric.ts";
import { copyDatabase, type SuiteDatabase } from "../../support/database.ts";
import { figuresOnPool } from "../../support/figures/bind.ts";
import { Random } from "../../support/figures/random.ts";
import { randomHistory, TICKS, turningDay } from "../../support/figures/random-history.ts";
import { writeHistories } from "../../support/figures/write-histories.ts";

/** A statement reads its whole database: so each batch of histories has one of its own. */
const BATCHES = [1, 2, 3, 4, 5];
const CASES_PER_BATCH = 300;
/** The rates have the most to get wrong. */
const METRICS = [
  ...["modern_channel_producers", "modern_channel_producers", "modern_channel_products"],
  ...["modern_channel_producers", "modern_channel_products", "modern_channel_producers"],
  ...["modern_channel_producers", "modern_channel_producers", "modern_channel_products"],
  ...["new_products", "new_four_star_products"],
  ...["potential_five_star_products", "new_craft_village_products"],
  ...["trained_producers", "strengthened_producers", "trained_producers"],
  ...["trade_promotion_events"],
] as [MetricId, ...MetricId[]];

/** Its days turn nothing in figures of the register. */
const NO_PROGRAMME = { courses: [], events: [], supports: [] };

const unitsOf = (index: number) => [String(70_000 + index * 2), String(70_001 + index * 2)];

/** What all histories of a batch share: units of their own, the register's channels and sets. */
async function prepare({ pool }: SuiteDatabase): Promise<Pick<History, "channels" | "sets">> {
  // Of all triggers only those are tried here that write the versions.
  for (const table of ["producer", "registered_product", "certification"]) {
    await pool.query(`alter table ocop_${table} disable trigger user`);
    await pool.query(`alter table ocop_${table} enable trigger ocop_version`);
  }
  await pool.query(
    `insert into ocop_channel (id, code, name_vi, name_en, kind, closed_on)
     values ('closed-shop', 'closed-shop', 'Đã đóng', 'Closed', 'ecommerce_platform', '2024-02-29')`,
  );
  await pool.query(
    `insert into ocop_administrative_unit (id, code, kind, name, full_name, province_code)
     select 'unit-' || number, number::text, 'commune', 'Mẫu', 'Xã Mẫu', '51'
     from generate_series(70000, 70000 + $1::int) number`,
    [CASES_PER_BATCH * 2],
  );
  const { rows: channels } = await pool.query<History["channels"][number]>(
    "select id, code, kind, closed_on from ocop_channel order by code",
  );
  const { rows: sets } = await pool.query<History["sets"][number]>(
    `select set.number, "group".code as "group", sector.code as sector from ocop_product_set set
     join ocop_product_group "group" on "group".id = set.group_id
     join ocop_sector sector on sector.id = "group".sector_id order by set.number`,
  );
  return { channels, sets };
}

const planOf = (random: Random): PlanSettings => ({
  starts_on: random.pick(["2024-01-01", "2024-02-29", "2025-01-01"]),
  counted_kinds: random.pick([
    ["supermarket", "convenience_store", "ecommerce_platform"],
    ["supermarket", "export"],
    ["social_commerce", "shopping_feed", "own_shop", "ecommerce_platform"],
  ] as const),
  counted_channels: random.pick([[], ["export"], ["zalo", "shop"]]),
  selling_days: random.pick([30, 90, 365, 365]),
});

it.each(BATCHES)(
  `gives what the rules give, in ${CASES_PER_BATCH} random histories of batch %d`,
  async (seed) => {
    const random = new Random(seed);
    const database = await copyDatabase();
    const seen = { declared: 0, evidenced: 0, selling: 0, trained: 0, count: 0 };
    try {
      const register = await prepare(database);
      const histories = Array.from({ length: CASES_PER_BATCH }, (_, index) =>
        randomHistory(random, { name: `w${index}`, units: unitsOf(index), ...register }),
      );
      const instants = await writeHistories(database.pool, histories, random);
      await database.pool.query("analyze");
      const figures = figuresOnPool(database.pool);
      for (const [index, history] of histories.entries()) {
        const tick = random.pick([
          ...Array.from({ length: TICKS }, (_, at) => at),
          TICKS - 1,
          TICKS - 1,
        ]);
        const plan = planOf(random);
        const metric = METRICS[index % METRICS.length] ?? METRICS[0];
        const isOfProgramme = metricOf(metric).source === "programme";
        const date = turningDay(random, isOfProgramme ? history : { ...history, ...NO_PROGRAMME });
        const known_at = instants[tick] ?? new Date(0);
        const units = unitsOf(index);
        const unit_codes = random.chance(0.8) ? units : units.slice(0, 1);
        const moment = { date, known_at, plan, unitCodes: unit_codes };
        const expected = figureOn(history, { metric, date, known_at: tick, plan, unit_codes });
        const place = `history ${index}, ${metric} on ${date} at ${tick}`;
        expect(await readFigure(figures, metric, moment), place).toEqual(expected);
        if (index % 10 === 0) {
          expect(await readTotal(figures, metric, moment), place).toEqual(expected.total);
        }
        for (const measure of Object.keys(seen) as (keyof typeof seen)[]) {
          seen[measure] += Number((expected.total[measure] ?? 0) > 0);
        }
      }
    } finally {
      await database.drop();
    }
    // Histories in which nothing happens would agree whatever the statements say.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(2);
  },
  300_000,
);
