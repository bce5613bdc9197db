import { shareOut } from "./share-out";

/**
 * An order as Medusa has computed it, tax included, perhaps with parts of a đồng. `sender` says who
 * sends a line or gets a shipping price: the key of a consignment.
 */
export type OrderSums = {
  totalVnd: number;
  lines: readonly { id: string; sender: string; grossVnd: number; discountVnd: number }[];
  shipping: readonly { sender: string; grossVnd: number; discountVnd: number }[];
};

/** What one sender has of an order, in whole đồng: items + shipping − discount = total. */
export type ConsignmentSums = {
  sender: string;
  itemTotalVnd: number;
  shippingVnd: number;
  discountVnd: number;
  totalVnd: number;
  lines: { id: string; amountVnd: number; discountVnd: number }[];
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Whole đồng for each part: the rounded sum of all, shared out by the exact parts. */
function rounded(parts: readonly number[]): number[] {
  return shareOut(
    Math.round(sum(parts)),
    parts.map((part) => Math.max(0, part)),
  );
}

/**
 * Divides an order among its senders so that their totals sum to the order's total, rounded to the
 * đồng: goods, shipping and discounts are each shared out by the largest remainder, and what the
 * order's own total differs by (a credit, a rounding) falls on the lines by what they cost.
 */
export function divideOrder({ totalVnd, lines, shipping }: OrderSums): ConsignmentSums[] {
  const parts = [...lines, ...shipping];
  if (parts.length === 0) return [];
  const goods = rounded(lines.map(({ grossVnd }) => grossVnd));
  const fees = rounded(shipping.map(({ grossVnd }) => grossVnd));
  const exactDiscounts = rounded(parts.map(({ discountVnd }) => discountVnd));
  const missing = sum(goods) + sum(fees) - sum(exactDiscounts) - Math.round(totalVnd);
  const gross = [...goods, ...fees];
  const net = gross.map((amount, index) => Math.max(0, amount - (exactDiscounts[index] ?? 0)));
  const corrections = shareOut(missing, net);
  const discounts = exactDiscounts.map((amount, index) => amount + (corrections[index] ?? 0));

  const senders = [...new Set(parts.map(({ sender }) => sender))];
  return senders.map((sender) => {
    const own = lines.flatMap((line, index) =>
      line.sender === sender
        ? [{ id: line.id, amountVnd: goods[index] ?? 0, discountVnd: discounts[index] ?? 0 }]
        : [],
    );
    const ownFees = shipping.flatMap((fee, index) =>
      fee.sender === sender
        ? [{ amountVnd: fees[index] ?? 0, discountVnd: discounts[lines.length + index] ?? 0 }]
        : [],
    );
    const itemTotalVnd = sum(own.map(({ amountVnd }) => amountVnd));
    const shippingVnd = sum(ownFees.map(({ amountVnd }) => amountVnd));
    const discountVnd = sum([...own, ...ownFees].map((part) => part.discountVnd));
    return {
      sender,
      itemTotalVnd,
      shippingVnd,
      discountVnd,
      totalVnd: itemTotalVnd + shippingVnd - discountVnd,
      lines: own,
    };
  });
}

/**
 * What is given back when one consignment of a paid order goes: its total, but never more than what
 * of the captured money has not been given back yet.
 */
export function refundOfConsignment(input: {
  totalVnd: number;
  capturedVnd: number;
  refundedVnd: number;
}): number {
  return Math.max(0, Math.min(input.totalVnd, input.capturedVnd - input.refundedVnd));
}
