import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import { Totals } from "../cart/totals";
import { formatPhone } from "../checkout/phone";
import type { InvoiceRequest } from "../invoice/invoice-request";
import { BankTransferPanel } from "../payment/bank-transfer-panel";
import type { BankTransferView } from "../payment/bank-transfer-view";
import { useRefresh } from "../payment/use-refresh";
import { cancellable, type OrderParcel } from "./order-parcels";
import { InvoiceSection } from "./invoice-section";
import type { OrderView } from "./order-view";
import { ParcelList } from "./parcel-list";

/** The confirmation, and later the state of the order. */
export function OrderPage({
  order,
  transfer,
  parcels,
  invoice,
  pageKey,
}: {
  order: OrderView;
  transfer: BankTransferView | null;
  parcels: readonly OrderParcel[];
  invoice: InvoiceRequest | null;
  /** By it a form that is sent twice is done once. */
  pageKey: string;
}) {
  const { t, format } = useI18n();
  const isNew = order.status === "received";
  const total = format.money(order.totalVnd);
  const open = cancellable(parcels);
  // The parcels are there a moment after the order.
  useRefresh(isNew && parcels.length === 0);
  const phone = formatPhone(order.recipient.phone);
  return (
    <div className="page grid gap-6 py-6 md:py-8" data-order-code={order.code}>
      <header className="grid gap-2">
        {isNew && (
          <Notice tone="terrace" role="status" className="mb-4 grid gap-1">
            <p className="text-xl font-bold">{t("orders.thanks")}</p>
            <p>{t("orders.thanksLead")}</p>
          </Notice>
        )}
        <h1 className="text-3xl">
          {t("orders.heading", { code: "" })}{" "}
          <span className="whitespace-nowrap">{order.code}</span>
        </h1>
        <p className="text-muted">
          <time dateTime={order.placedOn}>
            {t("orders.placedOn", { date: format.date(order.placedOn) })}
          </time>
        </p>
        <p>
          <span className="text-muted">{t("orders.status")}: </span>
          <strong>
            {t(
              isNew && transfer?.state === "awaiting"
                ? "orders.awaitsTransfer"
                : `orders.status.${order.status}`,
            )}
          </strong>
        </p>
      </header>
      {transfer && <BankTransferPanel orderId={order.id} transfer={transfer} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
        <div className="grid gap-6">
          <ParcelList orderId={order.id} parcels={parcels} pageKey={pageKey} />
          <Lines order={order} />
        </div>
        <div className="grid gap-6">
          <section className="grid gap-1">
            <h2 className="text-xl">{t("orders.recipient")}</h2>
            <address className="grid not-italic">
              <span className="font-bold">{order.recipient.name}</span>
              <span>{phone}</span>
              {order.recipient.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
          </section>
          {order.payment !== "bank_transfer" && (
            <section className="grid gap-1">
              <h2 className="text-xl">{t("orders.payment")}</h2>
              <p>{t(order.payment === "card" ? "card.paid" : "orders.cod")}</p>
            </section>
          )}
          <InvoiceSection orderId={order.id} invoice={invoice} isOpen={open.isWhole} />
          {order.status !== "canceled" && order.status !== "delivered" && (
            <section className="grid gap-1">
              <h2 className="text-xl">{t("orders.next")}</h2>
              <ol className="ml-5 grid list-decimal gap-1">
                {transfer?.state === "awaiting" && <li>{t("orders.nextTransfer", { total })}</li>}
                <li>{t("orders.nextPack", { phone })}</li>
                <li>{t("orders.nextShip")}</li>
                <li>
                  {order.payment === "cash_on_delivery"
                    ? t("orders.nextPay", { total })
                    : t("orders.nextReceive")}
                </li>
              </ol>
            </section>
          )}
          <LocalLink
            to={`/complaint?order=${order.code}`}
            className="inline-flex min-h-11 items-center justify-self-start"
          >
            {t("complaint.title")}
          </LocalLink>
          <ButtonLink to="/products" look="second" className="justify-self-start">
            {t("orders.keepShopping")}
          </ButtonLink>
          {open.isWhole && (
            <LocalLink to={`/orders/${order.id}/cancel`} className="justify-self-start">
              {t("cancel.order")}
            </LocalLink>
          )}
        </div>
      </div>
    </div>
  );
}

function Lines({ order }: { order: OrderView }) {
  const { t, format } = useI18n();
  return (
    <section className="grid gap-4 rounded-md border border-hairline bg-white p-4 md:p-6">
      <h2 className="text-xl">{t("orders.lines")}</h2>
      <ul className="grid gap-3">
        {order.lines.map((line) => (
          <li
            key={line.id}
            data-cart-line={line.variantId}
            className="flex justify-between gap-4 border-b border-hairline pb-3 last:border-b-0 last:pb-0"
          >
            <span>
              <LocalLink to={`/products/${line.handle}`} className="text-ink">
                {line.title}
              </LocalLink>
              <span className="block text-sm text-muted">
                {line.variantTitle && `${line.variantTitle} · `}
                {t("orders.line", {
                  quantity: line.quantity,
                  price: format.money(line.unitPriceVnd),
                })}
              </span>
            </span>
            <Price amountVnd={line.totalVnd} />
          </li>
        ))}
      </ul>
      <Totals
        itemCount={order.itemCount}
        itemTotalVnd={order.itemTotalVnd}
        shippingVnd={order.shippingVnd}
        totalVnd={order.totalVnd}
      />
    </section>
  );
}
