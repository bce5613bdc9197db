import type { Both } from "./channel";

/** A producer with what is ready for a channel and not there, as the plugin of channels answers it. */
export type ReadyRow = {
  producer: { id: string; name: string; commune: string | null };
  channel: { id: string; name: Both };
  products: { id: string; title: string }[];
  is_evidenced: boolean;
  last_message: { created_at: string; sent_at: string | null; problem: string | null } | null;
};

export type ReadyAnswer = {
  ready: ReadyRow[];
  count: number;
  producer_count: number;
  channels: { id: string; producer_count: number; product_count: number }[];
};

export const READY_API = "/admin/ocop/channels/ready";
export const READY_PAGE = "/ocop/channels/ready";
export const MESSAGES_API = "/admin/ocop/channels/messages";

/** What would be, or was, written. */
export type Written = {
  count: number;
  sample: { subject: string; text: string } | null;
  left_out: { producer_id: string; reason: "nothing_ready" | "no_address" | "written_lately" }[];
};

export const readyKey = ({ producer, channel }: ReadyRow): string => `${producer.id} ${channel.id}`;

/** The page that shows who is ready for a channel. */
export const readyPageOf = (channelId: string): string =>
  `${READY_PAGE}?channel=${encodeURIComponent(JSON.stringify(channelId))}`;

/** The channels of chosen rows, that of most rows first. */
export function channelsOfRows(
  rows: readonly ReadyRow[],
): { id: string; name: Both; rows: ReadyRow[] }[] {
  const channels = new Map<string, { id: string; name: Both; rows: ReadyRow[] }>();
  for (const row of rows) {
    const { id, name } = row.channel;
    const found = channels.get(id) ?? { id, name, rows: [] };
    found.rows.push(row);
    channels.set(id, found);
  }
  return [...channels.values()].sort((left, right) => right.rows.length - left.rows.length);
}
