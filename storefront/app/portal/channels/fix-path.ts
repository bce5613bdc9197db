/** The page, and the place on it, where a producer mends a field that a channel finds fault with. */
export function fixPath({
  field,
  productId,
  channel,
}: {
  field: string;
  productId: string;
  /** One that asks for it. */
  channel: string;
}): string {
  if (field.endsWith(".supply")) return `/producer/supply-terms#${productId}`;
  if (field === "documents") return `/producer/channels/${channel}#documents`;
  if (field === "account") return `/producer/channels/${channel}#settings`;
  if (field === "producer") return "/producer/profile";
  return `/producer/channels/fix?${new URLSearchParams({ product: productId, field }).toString()}`;
}
