import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sendOnce } from "@ocop/ocop/messages";
import type { MessageRecipient } from "./recipients";

type Waiting = { id: string; subject: string; body: string; recipients: MessageRecipient[] };

/** One that another process sends right now is passed over. */
const CLAIM = `
select id, subject, body, recipients from ocop_channel_message
where sent_at is null and next_attempt_at <= now()
order by next_attempt_at, id limit 1 for update skip locked`;

/** Each failure waits longer, up to a day: nothing is given up. */
const NOTE = `
update ocop_channel_message set problem = :problem::text, attempt_count = attempt_count + 1,
  sent_at = case when :problem::text is null then now() end,
  next_attempt_at = now() + least(1440, 5 * power(2, least(attempt_count, 10))) * interval '1 minute'
where id = :id`;

async function sendAll(
  notifications: INotificationModuleService,
  { id, subject, body, recipients }: Waiting,
): Promise<string | null> {
  const problems: string[] = [];
  for (const { channel, to } of recipients) {
    try {
      await sendOnce(notifications, {
        ...{ to, channel, template: "ocop-channel-ready", content: { subject, text: body } },
        ...{ resource_id: id, resource_type: "ocop_channel_message" },
        idempotency_key: `ocop-channel-message:${id}:${to}`,
      });
    } catch (error) {
      problems.push(`${to}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems.length > 0 ? problems.join("\n") : null;
}

/** Sends what waits in the outbox, each in a transaction that holds its row. */
export async function sendMessages(container: MedusaContainer): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const notifications = container.resolve(Modules.NOTIFICATION);
  for (let isMore = true; isMore;) {
    isMore = await database.transaction(async (transaction) => {
      const { rows } = await transaction.raw<{ rows: Waiting[] }>(CLAIM);
      const [waiting] = rows;
      if (!waiting) return false;
      const problem = await sendAll(notifications, waiting);
      await transaction.raw(NOTE, { id: waiting.id, problem });
      return true;
    });
  }
}
