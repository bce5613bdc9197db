import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "@ocop/ocop/catalog";
import { producerOf } from "@ocop/ocop/http";
import {
  channelNameIn,
  readChannelNames,
  type ChannelNames,
} from "../../../channel-orders/channel-names";
import { monthsBefore, type SalesReport, type SalesSums } from "../../../rules/sales-report";
import { readSales } from "../../../sales/read-sales";
import { salesCsv, salesWorkbook } from "../../../sales/sales-files";
import { payoutDatabaseOf, sendFile } from "../../payout-request";
import type { ProducerGetSalesType } from "./validators";

const MONTHS_BEFORE = 11;

const sums = ({ orders, pieces, soldVnd, refundedVnd }: SalesSums) => ({
  orders,
  pieces,
  sold_vnd: soldVnd,
  refunded_vnd: refundedVnd,
});

const viewOf = (
  { from, to, totals, months, channels, products }: SalesReport,
  names: ChannelNames,
) => ({
  from,
  to,
  totals: sums(totals),
  months: months.map((row) => ({ month: row.month, ...sums(row) })),
  channels: channels.map((row) => ({
    channel_id: row.channelId,
    name: channelNameIn(names, row.channelId),
    ...sums(row),
  })),
  products: products.map(({ productId, title, pieces, soldVnd }) => ({
    product_id: productId,
    title,
    pieces,
    sold_vnd: soldVnd,
  })),
});

/**
 * What the producer sold, by month, channel and product: orders that were placed in the period and were
 * neither cancelled nor turned away. Whole đồng after discounts; what was given back stands beside it.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as ProducerGetSalesType;
  const to = asked.to ?? civilDateAt(new Date()).slice(0, "2026-11".length);
  const from = asked.from ?? monthsBefore(to, MONTHS_BEFORE);
  const report = await readSales(payoutDatabaseOf(req), producerOf(req).id, { from, to });
  const names = await readChannelNames(
    req.scope,
    report.channels.map(({ channelId }) => channelId),
  );
  const { format, language } = asked;
  if (format === "json") {
    res.json({ sales: viewOf(report, names) });
    return;
  }
  const content =
    format === "csv"
      ? salesCsv(report, names, language)
      : await salesWorkbook(report, names, language);
  const name = `${language === "vi" ? "doanh-so" : "sales"}-${from}-${to}`;
  sendFile(res, content, { name, format });
}
