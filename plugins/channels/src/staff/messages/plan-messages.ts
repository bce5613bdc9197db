import type { ChannelAdapter } from "../../contract/adapter";
import type { ProductReader } from "../../products/read-channel-products";
import { readReady } from "../ready/ready-list";
import { readyLetter } from "./ready-letter";
import { messageRecipientsOf } from "./recipients";
import type { Letter } from "./write-messages";

export type LeftOut = {
  producer_id: string;
  reason: "nothing_ready" | "no_address" | "written_lately";
};
export type MessagePlan = { letters: Letter[]; left_out: LeftOut[] };

export type MessageWish = {
  adapter: ChannelAdapter;
  producer_ids: string[];
  /** Also to those who were written to within a week. */
  force: boolean;
};

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Who would be written to and what, and who would not and why. Nothing is written. */
export async function planMessages(
  reader: ProductReader,
  { adapter, producer_ids, force }: MessageWish,
): Promise<MessagePlan> {
  const [rows, recipients] = await Promise.all([
    readReady(reader, [adapter], { unitCodes: null, producerIds: producer_ids }),
    messageRecipientsOf(reader.database, producer_ids),
  ]);
  const plan: MessagePlan = { letters: [], left_out: [] };
  for (const producer_id of new Set(producer_ids)) {
    const row = rows.find(({ producer }) => producer.id === producer_id);
    const to = recipients.get(producer_id) ?? [];
    const lastAt = row?.last_message?.created_at.getTime() ?? 0;
    const reason = !row
      ? "nothing_ready"
      : to.length === 0
        ? "no_address"
        : !force && lastAt > Date.now() - WEEK
          ? "written_lately"
          : null;
    if (!row || reason) {
      plan.left_out.push({ producer_id, reason: reason ?? "nothing_ready" });
      continue;
    }
    const { subject, text } = readyLetter({
      ...{ producerName: row.producer.name, channel: adapter.name },
      products: row.products.map(({ title }) => title),
      link: `${reader.storefrontUrl}/producer/channels`,
    });
    plan.letters.push({ producer_id, adapter: adapter.id, subject, body: text, recipients: to });
  }
  return plan;
}
