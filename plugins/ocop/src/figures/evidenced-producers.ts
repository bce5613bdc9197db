import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MODERN_CHANNEL_KINDS } from "../modules/ocop/rules/channel";
import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import { verifiedFrom } from "../modules/ocop/rules/figures/participation-level";
import { figuresOn } from "./figure-database";
import { presenceBy } from "./statements/presence";

/** As the figures say it where a plan says nothing: `presence` has 2 for evidenced, 3 for selling. */
const EVIDENCED = `with ${presenceBy("producer_id")}
select distinct id from presence where level >= 2`;
const SELLING_DAYS = 90;

/** Ids of the producers whose participation in a modern channel is evidenced on a day. */
export async function readEvidencedProducers(database: Knex, day: CivilDate): Promise<Set<string>> {
  const rows = await figuresOn(database)<{ id: string }>(EVIDENCED, {
    ...{ day, known: new Date(), fresh: verifiedFrom(day) },
    ...{ sold_after: addDays(day, -SELLING_DAYS), kinds: [...MODERN_CHANNEL_KINDS], channels: [] },
  });
  return new Set(rows.map(({ id }) => id));
}
