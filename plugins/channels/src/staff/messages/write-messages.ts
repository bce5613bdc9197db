import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { StaffActor } from "@ocop/ocop/http";
import type { MessageRecipient } from "./recipients";

export type Letter = {
  producer_id: string;
  adapter: string;
  subject: string;
  body: string;
  recipients: MessageRecipient[];
};
export type WrittenMessage = Letter & { id: string };

const LOCK = "select pg_advisory_xact_lock(hashtext('ocop_channel_message'))";

const WRITE = `
insert into ocop_channel_message
  (id, producer_id, adapter, subject, body, recipients, written_by, written_by_name)
select id, producer_id, adapter, subject, body, recipients, :by, :byName
from jsonb_to_recordset(:letters::jsonb) as letter (id text, producer_id text, adapter text,
  subject text, body text, recipients jsonb)
where :force or not exists (select 1 from ocop_channel_message earlier
  where earlier.producer_id = letter.producer_id
    and earlier.created_at > now() - interval '7 days')
returning id`;

/**
 * Puts letters into the outbox, one for each producer. Without `force` whoever was written to within a
 * week is left out, also by somebody else at the same moment.
 */
export async function writeMessages(
  database: Knex,
  letters: Letter[],
  { actor, force }: { actor: StaffActor; force: boolean },
): Promise<WrittenMessage[]> {
  const rows = letters.map((letter) => ({ id: generateEntityId(undefined, "ochm"), ...letter }));
  const written = await database.transaction(async (transaction) => {
    await transaction.raw(LOCK);
    const { rows: ids } = await transaction.raw<{ rows: { id: string }[] }>(WRITE, {
      ...{ letters: JSON.stringify(rows), force, by: actor.id, byName: actor.name },
    });
    return new Set(ids.map(({ id }) => id));
  });
  return rows.filter(({ id }) => written.has(id));
}
