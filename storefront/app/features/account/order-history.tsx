import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";

import type { OrderSummary } from "./account.server";

/** The customer's own orders, the newest first. */
export function OrderHistory({
  orders,
  page,
  pageCount,
}: {
  orders: readonly OrderSummary[];
  page: number;
  pageCount: number;
}) {
  const { t, format } = useI18n();
  if (orders.length === 0) {
    return (
      <div className="grid gap-3 justify-items-start">
        <p>{t("account.noOrders")}</p>
        <ButtonLink to="/products" look="second">
          {t("cart.browse")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <ul className="grid gap-3">
        {orders.map((order) => (
          <li
            key={order.id}
            data-order={order.code}
            className="grid gap-1 rounded-md border border-hairline bg-white p-4 md:grid-cols-[10rem_1fr_auto] md:items-baseline md:gap-6"
          >
            <LocalLink to={`/orders/${order.id}`} className="text-lg font-bold">
              {order.code}
            </LocalLink>
            <span>
              {t(`orders.status.${order.status}`)}
              <span className="block text-sm text-muted">
                {t("orders.placedOn", { date: format.date(order.placedOn) })}
              </span>
            </span>
            <span className="font-bold whitespace-nowrap">{format.money(order.totalVnd)}</span>
          </li>
        ))}
      </ul>
      {pageCount > 1 && (
        <nav aria-label={t("account.orders")} className="flex gap-4">
          {page > 1 && <LocalLink to={`/account?page=${page - 1}`}>{t("account.newer")}</LocalLink>}
          {page < pageCount && (
            <LocalLink to={`/account?page=${page + 1}`}>{t("account.older")}</LocalLink>
          )}
        </nav>
      )}
    </div>
  );
}
