import type { FeedAdapter } from "../contract/adapter";
import type { ProductReader } from "../products/read-channel-products";
import { feedAccountOf } from "./feed-account";
import { makeFeed } from "./make-feed";
import { isStale, readStoredFeed, type FeedFile, type StoredFeed } from "./stored-feed";

/**
 * A file of a feed as the shop stands now: made anew only when something changed since it was made, or
 * the day did. Null: its account is paused or taken back.
 */
export async function freshFeed(
  reader: ProductReader,
  adapter: FeedAdapter,
  file: FeedFile,
): Promise<StoredFeed | null> {
  const { database, today } = reader;
  const account = await feedAccountOf(database, adapter);
  if (account.state !== "connected") return null;
  const isNeeded = (within = database) => isStale(within, account.id, file, today);
  if (await isNeeded()) await makeFeed({ adapter, account, reader }, isNeeded);
  return readStoredFeed(database, account.id, file);
}
