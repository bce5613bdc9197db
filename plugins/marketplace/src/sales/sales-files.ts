import { csvFile, writeWorkbook, type OutSheet } from "@ocop/ocop/sheets";
import { channelNameIn, type ChannelNames } from "../channel-orders/channel-names";
import { writtenDay } from "../rules/day";
import type { SalesReport, SalesSums } from "../rules/sales-report";
import type { Language } from "../types/statement";
import { VND_FORMAT } from "../payout/files/words";

const VI = {
  months: "Theo tháng",
  products: "Theo sản phẩm",
  channels: "Theo kênh",
  month: "Tháng",
  product: "Sản phẩm",
  channel: "Kênh bán hàng",
  orders: "Đơn",
  pieces: "Số lượng",
  sold: "Tiền hàng (đồng)",
  refunded: "Đã hoàn (đồng)",
  total: "Cộng",
};
const EN: typeof VI = {
  months: "By month",
  products: "By product",
  channels: "By channel",
  month: "Month",
  product: "Product",
  channel: "Sales channel",
  orders: "Orders",
  pieces: "Pieces",
  sold: "Goods (đồng)",
  refunded: "Given back (đồng)",
  total: "Total",
};
const WORDS: Record<Language, typeof VI> = { vi: VI, en: EN };

type Row = (string | number)[];

const sums = ({ orders, pieces, soldVnd, refundedVnd }: SalesSums): Row => [
  ...[orders, pieces, soldVnd, refundedVnd],
];

function tables(report: SalesReport, names: ChannelNames, language: Language) {
  const words = WORDS[language];
  const figures = [words.orders, words.pieces, words.sold, words.refunded];
  const total = [words.total, ...sums(report.totals)];
  return [
    {
      name: words.months,
      headers: [words.month, ...figures],
      rows: [...report.months.map((row) => [writtenDay(row.month), ...sums(row)]), total],
    },
    {
      name: words.products,
      headers: [words.product, words.pieces, words.sold],
      rows: report.products.map(({ title, pieces, soldVnd }): Row => [title, pieces, soldVnd]),
    },
    {
      name: words.channels,
      headers: [words.channel, ...figures],
      rows: report.channels.map((row) => [
        channelNameIn(names, row.channelId)[language],
        ...sums(row),
      ]),
    },
  ];
}

/** A producer's sales as XLSX, a sheet for each way to cut them. */
export async function salesWorkbook(
  report: SalesReport,
  names: ChannelNames,
  language: Language,
): Promise<Buffer> {
  return writeWorkbook(
    tables(report, names, language).map((table): OutSheet => ({
      ...table,
      widths: [40, 12, 14, 18, 18],
      numberFormat: VND_FORMAT,
    })),
  );
}

/** A producer's sales as CSV: the same tables one below the other. */
export function salesCsv(report: SalesReport, names: ChannelNames, language: Language): string {
  return csvFile(
    tables(report, names, language).flatMap(({ name, headers, rows }, index) => [
      ...(index === 0 ? [] : [[]]),
      [name],
      headers,
      ...rows,
    ]),
  );
}
