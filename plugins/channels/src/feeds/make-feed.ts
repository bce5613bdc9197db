import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { FeedAdapter } from "../contract/adapter";
import { markChanged } from "../dirty/mark-listings";
import { channelProductPages, type ProductReader } from "../products/read-channel-products";
import type { FeedLanguage } from "../products/words-in";
import type { FeedAccount } from "./feed-account";
import { aboutFeed, FEED_LANGUAGES } from "./about-feed";
import {
  addMissingListings,
  listingsOf,
  noCounts,
  noteMarks,
  recordPlans,
  recordRun,
  settleMarks,
  withdrawGone,
  type FeedCounts,
} from "./feed-ledger";
import { planListing } from "./plan-listing";
import { putInPlace, storeParts, type FeedFile } from "./stored-feed";

const PAGE_SIZE = 500;

type Sink = { language: FeedLanguage; pages: PassThrough };

async function* itemsOf(pages: PassThrough): AsyncGenerator<unknown> {
  for await (const page of pages) yield* page as unknown[];
}

/** Hands pages of items to everything that writes them; none runs ahead of the others. */
async function hand(sinks: Sink[], items: Record<FeedLanguage, unknown[]>, failed: AbortSignal) {
  for (const { language, pages } of sinks) {
    failed.throwIfAborted();
    if (items[language].length > 0 && !pages.write(items[language])) {
      await once(pages, "drain", { signal: failed });
    }
  }
}

/** Decides about every product, page by page, and hands on what goes into the files. */
async function planAll(
  transaction: Knex,
  { adapter, account, runId, reader }: Making & { runId: string },
  take: (items: Record<FeedLanguage, unknown[]>) => Promise<void>,
): Promise<FeedCounts> {
  const counts = noCounts();
  let afterId: string | null = null;
  for (;;) {
    const products = await channelProductPages(
      { ...reader, database: transaction },
      { afterId, size: PAGE_SIZE },
    );
    const listings = await listingsOf(
      transaction,
      account.id,
      products.map(({ id }) => id),
    );
    const plans = products.flatMap((product) => {
      const listing = listings.get(product.id);
      const plan = listing && planListing(adapter, listing, product, account.settings);
      return plan ? [{ listing, plan, url: product.url.vi }] : [];
    });
    for (const { plan } of plans) counts[plan.outcome] += 1;
    await recordPlans(transaction, runId, plans);
    await take({
      vi: plans.flatMap(({ plan }) => (plan.items.vi === undefined ? [] : [plan.items.vi])),
      en: plans.flatMap(({ plan }) => (plan.items.en === undefined ? [] : [plan.items.en])),
    });
    if (products.length < PAGE_SIZE) break;
    afterId = products.at(-1)?.id ?? null;
  }
  counts.withdrawn += await withdrawGone(transaction, account.id, runId);
  return counts;
}

export type Making = { adapter: FeedAdapter; account: FeedAccount; reader: ProductReader };

/** Makes every file of a feed within a transaction, and writes the run into the ledger. */
async function makeFiles(transaction: Knex, making: Making, runId: string): Promise<void> {
  const { adapter, account, reader } = making;
  const startedAt = new Date();
  const failure = new AbortController();
  const outputs = FEED_LANGUAGES.flatMap((language) =>
    adapter.formats.map((format) => ({
      language,
      format,
      pages: new PassThrough({ objectMode: true, highWaterMark: 1 }),
    })),
  );
  await noteMarks(transaction, account.id);
  const writing = outputs.map(async ({ language, format, pages }) => {
    const about = aboutFeed(language, reader.storefrontUrl);
    const file: FeedFile = { language, format: format.format };
    const stored = await storeParts(
      transaction,
      { ...file, accountId: account.id, runId },
      format.write(itemsOf(pages), about),
    );
    return { ...file, ...stored };
  });
  const planning = planAll(transaction, { ...making, runId }, (items) =>
    hand(outputs, items, failure.signal),
  ).finally(() => {
    for (const { pages } of outputs) pages.end();
  });
  try {
    const [counts, ...files] = await Promise.all([planning, ...writing]);
    await putInPlace(transaction, {
      ...{ accountId: account.id, runId },
      ...{ asOf: reader.today, files },
    });
    await settleMarks(transaction);
    await recordRun(transaction, {
      ...{ id: runId, accountId: account.id },
      ...{ startedAt, counts, error: null },
    });
  } catch (error) {
    failure.abort(error);
    await Promise.allSettled([planning, ...writing]);
    throw error;
  }
}

/**
 * Makes the files of a feed anew when `isNeeded` still says so, once at a time over all processes. All
 * or nothing: a run that was killed leaves the files of the one before.
 */
export async function makeFeed(
  making: Making,
  isNeeded: (database: Knex) => Promise<boolean>,
): Promise<void> {
  const { database } = making.reader;
  const runId = generateEntityId(undefined, "ochr");
  const startedAt = new Date();
  try {
    await database.transaction(async (transaction) => {
      await transaction.raw(`select pg_advisory_xact_lock(hashtext(?))`, [
        `feed ${making.account.id}`,
      ]);
      if (!(await isNeeded(transaction))) return;
      await addMissingListings(database, making.account.id);
      await markChanged(database);
      await makeFiles(transaction, making, runId);
    });
  } catch (error) {
    await recordRun(database, {
      ...{ id: runId, accountId: making.account.id, startedAt, counts: noCounts() },
      error: error instanceof Error ? error.message : String(error),
    });
    throw error;
  }
}
