import { useI18n } from "~/i18n/use-i18n";
import { Price } from "~/ui/price";

import type { CartView } from "../cart/cart-view";
import { Totals } from "../cart/totals";

/** What is being bought, from whom, and everything there is to pay. */
export function OrderReview({
  view,
  shippingVnd,
  totalVnd,
}: {
  view: CartView;
  shippingVnd: number;
  totalVnd: number;
}) {
  const { t, format } = useI18n();
  return (
    <>
      <h2 className="text-xl">{t("checkout.review")}</h2>
      {view.parcels.map((parcel) => (
        <section key={parcel.producer?.handle ?? ""} className="grid gap-2">
          <h3 className="text-sm font-normal text-muted">
            {t("cart.parcelFrom", { producer: parcel.producer?.name ?? "" })}
          </h3>
          <ul className="grid gap-2">
            {parcel.lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-4">
                <span>
                  {line.title}
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
        </section>
      ))}
      <Totals
        itemCount={view.itemCount}
        itemTotalVnd={view.itemTotalVnd}
        shippingVnd={shippingVnd}
        totalVnd={totalVnd}
      />
    </>
  );
}
