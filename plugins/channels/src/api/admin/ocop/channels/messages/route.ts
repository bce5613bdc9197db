import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import { actorOf, sentence, staffOf } from "@ocop/ocop/http";
import type ChannelsModuleService from "../../../../../modules/channels/service";
import { invalid } from "../../../../../refuse";
import { channelsOf } from "../../../../../runner/runner-of";
import { PRODUCERS_IN_AREA } from "../../../../../staff/area";
import { planMessages } from "../../../../../staff/messages/plan-messages";
import { readerOf } from "../../../../../staff/reader-of";
import { isAskedFor } from "../../../../../staff/ready/ready-list";
import { writeChannelMessagesWorkflow } from "../../../../../workflows";
import { AdminWriteMessages, MAX_PRODUCERS } from "../validators";

function wishOf(body: unknown, { adapterOf }: ChannelsModuleService) {
  const wish = AdminWriteMessages.safeParse(body);
  if (!wish.success) {
    throw invalid(
      `Hãy chọn một kênh và từ 1 đến ${MAX_PRODUCERS} chủ thể.`,
      `Choose one channel and 1 to ${MAX_PRODUCERS} producers.`,
    );
  }
  const adapter = adapterOf(wish.data.channel);
  if (!adapter || !isAskedFor(adapter)) {
    throw invalid("Hãy chọn một kênh trong danh sách.", "Choose a channel of the list.");
  }
  return { ...wish.data, adapter };
}

async function checkArea(database: Knex, producerIds: string[], unitCodes: string[] | null) {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `${PRODUCERS_IN_AREA} and producer.id = any(:producerIds)`,
    { unitCodes, producerIds },
  );
  if (rows.length === new Set(producerIds).size) return;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence("Không tìm thấy chủ thể này", "There is no such producer"),
  );
}

/** Writes to producers what they have ready for a channel, or says what would be written. */
export async function POST(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const { adapter, producer_ids, force, preview } = wishOf(req.body, channelsOf(req.scope));
  const reader = readerOf(req.scope);
  await checkArea(reader.database, producer_ids, staffOf(req).unitCodes);
  const { letters, left_out } = await planMessages(reader, { adapter, producer_ids, force });
  const sample = letters[0] ? { subject: letters[0].subject, text: letters[0].body } : null;
  if (preview) {
    res.json({ count: letters.length, sample, left_out });
    return;
  }
  const { result: written } = await writeChannelMessagesWorkflow(req.scope).run({
    input: { actor: await actorOf(req), letters, force },
  });
  const done = new Set(written.map(({ producer_id }) => producer_id));
  // Somebody else wrote to them between the plan and the outbox.
  const overtaken = letters
    .filter(({ producer_id }) => !done.has(producer_id))
    .map(({ producer_id }) => ({ producer_id, reason: "written_lately" as const }));
  res.json({ count: written.length, sample, left_out: [...left_out, ...overtaken] });
}
