import pg from "pg";
import type { FigureDatabase } from "../../../plugins/ocop/src/figures/figure-database.ts";
import { bindingsOf, readFigure } from "../../../plugins/ocop/src/figures/read-figure.ts";
import { MODERN_CHANNEL_KINDS } from "../../../plugins/ocop/src/modules/ocop/rules/channel.ts";
import type { MetricId } from "../../../plugins/ocop/src/modules/ocop/rules/figures/metric.ts";
import { figuresOnPool } from "../../support/figures/bind.ts";
import { BY_HAND } from "./by-hand.ts";
import { percentile } from "./load.ts";
import { makeNation } from "./nation.ts";

/** Milliseconds of one figure on one day, at the server, and of the same figure by hand. */
export interface FigureMeasure {
  metric: MetricId;
  date: string;
  p50: number;
  p95: number;
  byHand: number | null;
}

const DATES = ["2022-06-30", "2024-02-29", "2025-07-01", "2026-11-30"];
const METRICS: readonly MetricId[] = [
  ...(["modern_channel_producers", "modern_channel_products", "new_products"] as const),
  ...(["new_four_star_products", "potential_five_star_products"] as const),
  "new_craft_village_products",
];
const PLAN = {
  starts_on: "2022-01-01",
  counted_kinds: MODERN_CHANNEL_KINDS,
  counted_channels: [],
  selling_days: 90,
};

async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<Float64Array> {
  await work();
  const times = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work();
    times[round] = performance.now() - from;
  }
  return times.sort();
}

/** The total must be the same: who counts otherwise is no measure. */
async function compare(figures: FigureDatabase, bindings: Record<string, unknown>, total: object) {
  const rows = await figures<{ key: string } & Record<string, number>>(BY_HAND, bindings);
  const whole = rows.find(({ key }) => key === "");
  const byHand = {
    denominator: whole?.denominator,
    declared: whole?.declared,
    evidenced: whole?.evidenced,
    selling: whole?.selling,
  };
  if (JSON.stringify(byHand) !== JSON.stringify(total)) {
    throw new Error(`By hand ${JSON.stringify(byHand)}, by the product ${JSON.stringify(total)}`);
  }
}

/** Measures every figure on several days of a whole country, on a database that it fills first. */
export async function measureFigures(
  databaseUrl: string,
  rounds: number,
): Promise<FigureMeasure[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await makeNation(pool);
    const figures = figuresOnPool(pool);
    const measures: FigureMeasure[] = [];
    for (const date of DATES) {
      const moment = { date, known_at: new Date(), plan: PLAN, unitCodes: null };
      const bindings = bindingsOf(moment);
      for (const metric of METRICS) {
        const figure = await readFigure(figures, metric, moment);
        const times = await timesOf(rounds, () => readFigure(figures, metric, moment));
        let byHand: number | null = null;
        if (metric === "modern_channel_producers") {
          await compare(figures, bindings, figure?.total ?? {});
          byHand = percentile(await timesOf(rounds, () => figures(BY_HAND, bindings)), 0.5);
        }
        const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
        measures.push({ metric, date, p50, p95, byHand });
      }
    }
    return measures;
  } finally {
    await pool.end();
  }
}
