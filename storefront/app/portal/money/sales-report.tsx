import { useI18n } from "~/i18n/use-i18n";
import { BarTable } from "~/ui/chart/bar-table";
import { ColumnChart } from "~/ui/chart/column-chart";

import { useWords } from "~/i18n/part-words";
import { writtenMonth, type Sales } from "./money";
import { moneyWords } from "./words";

/** What was sold, by month, product and channel: each a picture with its table. */
export function SalesReport({ sales }: { sales: Sales }) {
  const { format, language } = useI18n();
  const say = useWords(moneyWords);
  const { totals, months, products, channels } = sales;
  const figures = ({ orders, pieces, sold_vnd, refunded_vnd }: Sales["totals"]) => [
    format.count(orders),
    format.count(pieces),
    format.money(sold_vnd),
    format.money(refunded_vnd),
  ];
  const headings = [say("orders"), say("pieces"), say("sold"), say("refunded")];
  const total = { name: say("total"), figures: figures(totals) };
  const [best] = [...months].sort((left, right) => right.sold_vnd - left.sold_vnd);
  return (
    <div className="grid gap-10">
      <section aria-labelledby="by-month" className="grid gap-3">
        <h2 id="by-month" className="text-xl">
          {best &&
            say("best", {
              month: writtenMonth(best.month),
              amount: format.money(best.sold_vnd),
            })}
        </h2>
        <ColumnChart
          title={say("byMonth")}
          columns={months.map(({ month, sold_vnd }) => ({
            key: month,
            label: String(Number(month.slice("2026-".length))),
            value: sold_vnd,
            said: format.money(sold_vnd),
          }))}
        />
        <BarTable
          caption={say("byMonth")}
          headings={[say("month"), ...headings]}
          rows={months.map((row) => ({
            key: row.month,
            name: writtenMonth(row.month),
            figures: figures(row),
            value: row.sold_vnd,
          }))}
          total={total}
        />
      </section>
      <section aria-labelledby="by-product" className="grid gap-3">
        <h2 id="by-product" className="text-xl">
          {say("byProduct")}
        </h2>
        <BarTable
          caption={say("byProduct")}
          headings={[say("product"), say("pieces"), say("sold")]}
          rows={products.map(({ product_id, title, pieces, sold_vnd }) => ({
            key: product_id ?? title,
            name: title,
            figures: [format.count(pieces), format.money(sold_vnd)],
            value: sold_vnd,
          }))}
          total={{
            name: say("total"),
            figures: [format.count(totals.pieces), format.money(totals.sold_vnd)],
          }}
        />
      </section>
      <section aria-labelledby="by-channel" className="grid gap-3">
        <h2 id="by-channel" className="text-xl">
          {say("byChannel")}
        </h2>
        <BarTable
          caption={say("byChannel")}
          headings={[say("channel"), ...headings]}
          rows={channels.map((row) => ({
            key: row.channel_id,
            name: row.name[language],
            figures: figures(row),
            value: row.sold_vnd,
          }))}
        />
      </section>
      <p className="text-sm text-muted">{say("source")}</p>
    </div>
  );
}
