import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type LastMessage = {
  created_at: Date;
  /** Null: it waits. */
  sent_at: Date | null;
  problem: string | null;
};

/** The newest message to each of the producers that has had one. */
export async function lastMessagesOf(
  database: Knex,
  producerIds: string[],
): Promise<Map<string, LastMessage>> {
  if (producerIds.length === 0) return new Map();
  const { rows } = await database.raw<{ rows: (LastMessage & { producer_id: string })[] }>(
    `select distinct on (producer_id) producer_id, created_at, sent_at, problem
     from ocop_channel_message where producer_id = any(?) order by producer_id, created_at desc`,
    [producerIds],
  );
  return new Map(rows.map(({ producer_id, ...message }) => [producer_id, message]));
}
