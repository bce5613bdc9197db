import { useI18n } from "~/i18n/use-i18n";
import { Price } from "~/ui/price";

import type { ParcelDelivery } from "./delivery";

/** What a parcel costs to send, and between which days it arrives. */
export function DeliveryLine({ delivery }: { delivery: ParcelDelivery }) {
  const { t, format } = useI18n();
  const { shippingVnd, arrival } = delivery;
  return (
    <p
      className="flex flex-wrap justify-between gap-x-4 text-sm text-muted"
      data-parcel-shipping-vnd={shippingVnd}
    >
      <span>
        {t("cart.shipping")}
        {arrival &&
          ` · ${t("cart.arrival", { from: format.date(arrival.from), to: format.date(arrival.to) })}`}
      </span>
      <span>{shippingVnd === 0 ? t("cart.free") : <Price amountVnd={shippingVnd} />}</span>
    </p>
  );
}
