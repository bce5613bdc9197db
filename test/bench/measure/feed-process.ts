/*
 * One measurement of feeds in a process of its own, so that its peak of memory is its own:
 * feed-process.ts <database> <job>, where the job is `read`, `make <adapter>` or `<adapter> <format>`.
 * Prints a `FeedJob` as JSON.
 */
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { feedAccountOf } from "../../../plugins/channels/src/feeds/feed-account";
import { adaptersOf } from "../../../plugins/channels/src/adapters";
import { aboutFeed } from "../../../plugins/channels/src/feeds/about-feed";
import { makeFeed } from "../../../plugins/channels/src/feeds/make-feed";
import { everyChannelProduct } from "../../../plugins/channels/src/products/read-channel-products";
import { examine } from "../../../plugins/channels/src/readiness/readiness";

/** What a job did: products read, items written, bytes of the file. */
export type FeedJob = {
  products: number;
  items: number;
  bytes: number;
  seconds: number;
  peakBytes: number;
};

type Done = Omit<FeedJob, "seconds" | "peakBytes">;

const TODAY = "2026-12-01";
const STOREFRONT = "https://ocop.example";

function adapterOf(id: string) {
  const adapter = adaptersOf({ marketplaces: {} }).find((one) => one.id === id);
  if (adapter?.delivery !== "feed") throw new Error(`There is no feed ${id}`);
  return adapter;
}

async function read(database: Knex): Promise<Done> {
  let products = 0;
  const reader = { database, storefrontUrl: STOREFRONT, today: TODAY };
  for await (const _product of everyChannelProduct(reader)) products += 1;
  return { products, items: 0, bytes: 0 };
}

/** Reads, maps, checks and writes, as a feed is made but for the ledger. */
async function write(database: Knex, id: string, name: string): Promise<Done> {
  const adapter = adapterOf(id);
  const format = adapter.formats.find((one) => one.format === name);
  if (!format) throw new Error(`${id} has no ${name}`);
  const done: Done = { products: 0, items: 0, bytes: 0 };
  async function* items(): AsyncGenerator<unknown> {
    const reader = { database, storefrontUrl: STOREFRONT, today: TODAY };
    for await (const product of everyChannelProduct(reader)) {
      done.products += 1;
      const { readiness, item } = examine(adapter, product, { language: "vi" });
      if (readiness.state !== "ready") continue;
      done.items += product.variants.length;
      yield item;
    }
  }
  for await (const chunk of format.write(items(), aboutFeed("vi", STOREFRONT))) {
    done.bytes += Buffer.byteLength(chunk);
  }
  return done;
}

/** All files in both languages with the ledger, as the first request of a feed does. */
async function make(database: Knex, id: string): Promise<Done> {
  const adapter = adapterOf(id);
  const account = await feedAccountOf(database, adapter);
  const reader = { database, storefrontUrl: STOREFRONT, today: TODAY };
  await makeFeed({ adapter, account, reader }, async () => true);
  const counted = await database.raw<{
    rows: { products: number; items: number; bytes: number }[];
  }>(
    `select (select selected from ocop_channel_run where account_id = :id order by created_at desc limit 1) as products,
       (select published + unchanged from ocop_channel_run where account_id = :id order by created_at desc limit 1) as items,
       (select sum(byte_count)::float from ocop_channel_feed where account_id = :id) as bytes`,
    { id: account.id },
  );
  return counted.rows[0] ?? { products: 0, items: 0, bytes: 0 };
}

const [databaseUrl = "", job = "", argument = ""] = process.argv.slice(2);
const database = knex({ client: "pg", connection: databaseUrl, pool: { min: 0, max: 4 } });
try {
  const from = performance.now();
  const done =
    job === "read"
      ? await read(database)
      : job === "make"
        ? await make(database, argument)
        : await write(database, job, argument);
  const measured: FeedJob = {
    ...done,
    seconds: (performance.now() - from) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(measured));
} finally {
  await database.destroy();
}
