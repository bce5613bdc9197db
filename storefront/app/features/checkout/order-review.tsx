import { useI18n } from "~/i18n/use-i18n";
import { Price } from "~/ui/price";

import type { CartView, Parcel } from "../cart/cart-view";
import { deliveryOf, type Delivery } from "../cart/delivery";
import { DeliveryLine } from "../cart/delivery-line";
import { Totals } from "../cart/totals";

/** What is being bought, from whom, and everything there is to pay. */
export function OrderReview({
  view,
  delivery,
  totalVnd,
}: {
  view: CartView;
  delivery: Delivery | null;
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
          <ParcelDeliveryLine parcel={parcel} delivery={delivery} />
        </section>
      ))}
      <Totals
        itemCount={view.itemCount}
        itemTotalVnd={view.itemTotalVnd}
        shippingVnd={delivery?.shippingTotalVnd ?? null}
        totalVnd={totalVnd}
      />
    </>
  );
}

function ParcelDeliveryLine({ parcel, delivery }: { parcel: Parcel; delivery: Delivery | null }) {
  const own = deliveryOf(parcel, delivery);
  return own && <DeliveryLine delivery={own} />;
}
