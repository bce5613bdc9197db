import { createHash } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "@ocop/ocop/catalog";
import { IS_SHOWN, SHOP_PRODUCTS } from "../products/channel-product-row";
import type { FeedLanguage } from "../products/words-in";

export type FeedFile = { language: FeedLanguage; format: string };

/** A file of a feed as it was last made. */
export type StoredFeed = FeedFile & {
  accountId: string;
  runId: string;
  etag: string;
  byteCount: number;
  madeAt: Date;
};

/** Characters of one part: all that making or sending a file holds of it. */
const PART_LENGTH = 256_000;

/** Keeps the parts of a file as they come. */
export async function storeParts(
  transaction: Knex,
  { accountId, runId, language, format }: FeedFile & { accountId: string; runId: string },
  chunks: AsyncIterable<string>,
): Promise<{ etag: string; byteCount: number }> {
  const hash = createHash("sha256");
  let [part, position, byteCount] = ["", 0, 0];
  const flush = async () => {
    if (part === "") return;
    hash.update(part);
    byteCount += Buffer.byteLength(part);
    await transaction.raw(
      `insert into ocop_channel_feed_part (account_id, run_id, language, format, position, content)
       values (?, ?, ?, ?, ?, ?)`,
      [accountId, runId, language, format, position, part],
    );
    position += 1;
    part = "";
  };
  for await (const chunk of chunks) {
    part += chunk;
    if (part.length >= PART_LENGTH) await flush();
  }
  await flush();
  return { etag: `"${hash.digest("base64url")}"`, byteCount };
}

/** The parts of a file, one after the other. */
export async function* partsOf(
  database: Knex,
  { runId, language, format }: Pick<StoredFeed, "runId" | "language" | "format">,
): AsyncGenerator<string> {
  for (let position = 0; ; position += 1) {
    const { rows } = await database.raw<{ rows: { content: string }[] }>(
      `select content from ocop_channel_feed_part
       where run_id = ? and language = ? and format = ? and position = ?`,
      [runId, language, format, position],
    );
    const [row] = rows;
    if (!row) return;
    yield row.content;
  }
}

/** Has the files of a run be the feed's; those of the run before stay for who is still reading them. */
export async function putInPlace(
  transaction: Knex,
  {
    accountId,
    runId,
    asOf,
    files,
  }: {
    accountId: string;
    runId: string;
    asOf: CivilDate;
    files: (FeedFile & { etag: string; byteCount: number })[];
  },
): Promise<void> {
  await transaction.raw(
    `delete from ocop_channel_feed_part part where part.account_id = :accountId
       and part.run_id <> :runId and not exists (select 1 from ocop_channel_feed feed
         where feed.account_id = :accountId and feed.run_id = part.run_id)`,
    { accountId, runId },
  );
  for (const { language, format, etag, byteCount } of files) {
    await transaction.raw(
      `insert into ocop_channel_feed (account_id, language, format, run_id, etag, byte_count, as_of, made_at)
       values (:accountId, :language, :format, :runId, :etag, :byteCount, :asOf, clock_timestamp())
       on conflict (account_id, language, format) do update set run_id = excluded.run_id,
         etag = excluded.etag, byte_count = excluded.byte_count, as_of = excluded.as_of,
         made_at = case when ocop_channel_feed.etag = excluded.etag then ocop_channel_feed.made_at
           else excluded.made_at end`,
      { accountId, language, format, runId, etag, byteCount, asOf },
    );
  }
}

/** A file as it was last made; null: never. */
export async function readStoredFeed(
  database: Knex,
  accountId: string,
  { language, format }: FeedFile,
): Promise<StoredFeed | null> {
  const { rows } = await database.raw<{
    rows: { run_id: string; etag: string; byte_count: string; made_at: Date }[];
  }>(
    `select run_id, etag, byte_count, made_at from ocop_channel_feed
     where account_id = ? and language = ? and format = ?`,
    [accountId, language, format],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    ...{ accountId, language, format, runId: row.run_id, etag: row.etag },
    ...{ byteCount: Number(row.byte_count), madeAt: row.made_at },
  };
}

/** Whether something changed since the files of a feed were made, the day counted in. */
export async function isStale(
  database: Knex,
  accountId: string,
  { language, format }: FeedFile,
  today: CivilDate,
): Promise<boolean> {
  const { rows } = await database.raw<{ rows: [{ is_stale: boolean }] }>(
    `select not exists (select 1 from ocop_channel_feed where account_id = :accountId
         and language = :language and format = :format and as_of = :today)
       or exists (select 1 from ocop_channel_listing where account_id = :accountId
         and dirty_count > done_count and deleted_at is null)
       or exists (select 1 from ocop_channel_change change
         join ocop_channel_listing listing on listing.product_id = change.product_id
         where listing.account_id = :accountId and listing.deleted_at is null)
       or exists (select 1 from ${SHOP_PRODUCTS}
         where product.deleted_at is null and ${IS_SHOWN} and not exists (
           select 1 from ocop_channel_listing listing where listing.product_id = product.id
             and listing.account_id = :accountId and listing.deleted_at is null)) as is_stale`,
    { accountId, language, format, today },
  );
  return rows[0].is_stale;
}
