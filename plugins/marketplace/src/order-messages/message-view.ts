/** A message as both sides see it. */
export type OrderMessageView = { sender: "producer" | "buyer"; text: string; sent_at: Date };

type MessageRow = {
  consignment_id: string;
  sender: "producer" | "buyer";
  text: string;
  created_at: Date;
};

/** The messages of consignments by their ids, the oldest first. */
export function messagesByConsignment(
  rows: readonly MessageRow[],
): Map<string, OrderMessageView[]> {
  const views = new Map<string, OrderMessageView[]>();
  for (const { consignment_id, sender, text, created_at: sent_at } of rows) {
    views.set(consignment_id, [...(views.get(consignment_id) ?? []), { sender, text, sent_at }]);
  }
  return views;
}
