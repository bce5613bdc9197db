/** What one product brought a producer in one month; whole đồng after discounts. */
export type ProductMonth = {
  /** `YYYY-MM`, of the day in Viet Nam on which the order was placed. */
  month: string;
  channelId: string;
  /** Null: the product is not in the shop any more. */
  productId: string | null;
  title: string;
  pieces: number;
  soldVnd: number;
};

/** Orders of one month over one channel, and what was given back of their goods. */
export type OrderMonth = {
  month: string;
  channelId: string;
  orders: number;
  refundedVnd: number;
};

export type SalesSums = { orders: number; pieces: number; soldVnd: number; refundedVnd: number };

/** A producer's sales: three ways to cut the same sums. */
export type SalesReport = {
  from: string;
  to: string;
  totals: SalesSums;
  /** Every month of the period in order, those without sales too. */
  months: ({ month: string } & SalesSums)[];
  channels: ({ channelId: string } & SalesSums)[];
  /** The most sold first. */
  products: { productId: string | null; title: string; pieces: number; soldVnd: number }[];
};

/** Months since year 0; NaN for what is no `YYYY-MM`. */
function monthIndex(month: string): number {
  const [year = NaN, number = NaN] = month.split("-").map(Number);
  return year * 12 + number - 1;
}

function monthAt(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** How many months there are from one to another, both included; 0 when `to` is earlier or no month. */
export function countMonths(from: string, to: string): number {
  return Math.max(0, monthIndex(to) - monthIndex(from) + 1) || 0;
}

/** Every month from one to another, both included; none when `to` is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const first = monthIndex(from);
  return Array.from({ length: countMonths(from, to) }, (_, step) => monthAt(first + step));
}

/** The month `count` months before another. */
export function monthsBefore(month: string, count: number): string {
  return monthAt(monthIndex(month) - count);
}

const NONE: SalesSums = { orders: 0, pieces: 0, soldVnd: 0, refundedVnd: 0 };

function sumUp(products: readonly ProductMonth[], orders: readonly OrderMonth[]): SalesSums {
  const sums = { ...NONE };
  for (const { pieces, soldVnd } of products) {
    sums.pieces += pieces;
    sums.soldVnd += soldVnd;
  }
  for (const { orders: count, refundedVnd } of orders) {
    sums.orders += count;
    sums.refundedVnd += refundedVnd;
  }
  return sums;
}

/** Puts a producer's sales together by month, channel and product. */
export function salesReport(
  { from, to }: { from: string; to: string },
  products: readonly ProductMonth[],
  orders: readonly OrderMonth[],
): SalesReport {
  const of = <Row extends ProductMonth | OrderMonth>(
    rows: readonly Row[],
    key: "month" | "channelId",
    value: string,
  ) => rows.filter((row) => row[key] === value);
  const cut = (key: "month" | "channelId", value: string) =>
    sumUp(of(products, key, value), of(orders, key, value));
  const channelIds = [...new Set([...products, ...orders].map(({ channelId }) => channelId))];
  const byProduct = new Map<string, SalesReport["products"][number]>();
  for (const { productId, title, pieces, soldVnd } of products) {
    const key = productId ?? title;
    const known = byProduct.get(key) ?? { productId, title, pieces: 0, soldVnd: 0 };
    byProduct.set(key, {
      ...known,
      title,
      pieces: known.pieces + pieces,
      soldVnd: known.soldVnd + soldVnd,
    });
  }
  return {
    from,
    to,
    totals: sumUp(products, orders),
    months: monthsBetween(from, to).map((month) => ({ month, ...cut("month", month) })),
    channels: channelIds
      .map((channelId) => ({ channelId, ...cut("channelId", channelId) }))
      .sort((left, right) => right.soldVnd - left.soldVnd),
    products: [...byProduct.values()].sort(
      (left, right) => right.soldVnd - left.soldVnd || left.title.localeCompare(right.title, "vi"),
    ),
  };
}
