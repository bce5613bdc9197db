/** Whom a channel pays for what it sold. */
export const CHANNEL_PAYEES = ["producer", "province"] as const;
export type ChannelPayee = (typeof CHANNEL_PAYEES)[number];

/** The province's own shop, among the register's channels. */
export const OWN_SHOP_CODE = "shop";

export type ChannelOrderStatus = "open" | "cancelled" | "delivered" | "returned";

/** An order that was placed at a channel; money in whole đồng. */
export type ChannelOrderInput = {
  /** The register's code of the channel, never the own shop's. */
  channel_code: string;
  account_id: string;
  /** The channel's number of the order: told again it is the same order. */
  reference: string;
  payee: ChannelPayee;
  placed_at: Date;
  status: ChannelOrderStatus;
  lines: { variant_id: string; quantity: number; unit_price_vnd: number }[];
  /** What the channel lets us know; null where it hides it. */
  recipient: { name: string | null; phone: string | null; address: string | null };
};

/** What became of it. `out_of_stock`: what it takes is sold already, so that somebody has to answer there. */
export type ImportedOrder =
  | { kind: "imported"; order_id: string; created: boolean }
  | { kind: "out_of_stock" }
  /** Cancelled there before we ever had it. */
  | { kind: "not_needed" };

/** Why an order cannot be taken over as it is told; null: it can. */
export function channelOrderProblem(input: ChannelOrderInput): { vi: string; en: string } | null {
  if (input.channel_code === OWN_SHOP_CODE || input.channel_code === "") {
    return {
      vi: "Đơn của kênh khác cần mã kênh, ví dụ shopee.",
      en: "An order of another channel needs the channel's code, for example shopee.",
    };
  }
  if (input.reference.trim() === "") {
    return {
      vi: "Đơn cần mã đơn của kênh.",
      en: "An order needs the channel's number of it.",
    };
  }
  const isRight = ({ quantity, unit_price_vnd: price }: ChannelOrderInput["lines"][number]) =>
    Number.isSafeInteger(quantity) && quantity > 0 && Number.isSafeInteger(price) && price >= 0;
  if (input.lines.length === 0 || !input.lines.every(isRight)) {
    return {
      vi: "Mỗi dòng của đơn cần số lượng từ 1 và giá bằng đồng.",
      en: "Each line of an order needs a quantity of at least 1 and a price in đồng.",
    };
  }
  return null;
}
