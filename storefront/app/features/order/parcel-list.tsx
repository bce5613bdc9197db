import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Price } from "~/ui/price";

import { ParcelMessages } from "./parcel-messages";
import { cancellable, type OrderParcel } from "./order-parcels";

/** Where each producer's parcel of an order is. */
export function ParcelList({
  orderId,
  parcels,
  pageKey,
}: {
  orderId: string;
  parcels: readonly OrderParcel[];
  /** Random, made by the server for each answer: a message that is sent twice is one. */
  pageKey: string;
}) {
  const { t } = useI18n();
  const open = cancellable(parcels).parcels;
  if (parcels.length === 0) return null;
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{t("orders.parcels")}</h2>
      <ul className="grid gap-3">
        {parcels.map((parcel) => (
          <li
            key={parcel.code}
            data-parcel={parcel.code}
            data-parcel-status={parcel.status}
            className="grid gap-1 rounded-md border border-hairline bg-white p-4"
          >
            <Heading parcel={parcel} />
            <p>
              <strong>{t(`orders.parcel.${parcel.status}`)}</strong>
            </p>
            <Tracking parcel={parcel} />
            <ul className="text-sm text-muted">
              {parcel.items.map(({ id, title, quantity }) => (
                <li key={id}>{t("orders.parcelItem", { quantity, title })}</li>
              ))}
            </ul>
            <ParcelMessages orderId={orderId} parcel={parcel} pageKey={pageKey} />
            {parcels.length > 1 && open.includes(parcel) && (
              <LocalLink
                to={`/orders/${orderId}/cancel?parcel=${encodeURIComponent(parcel.code)}`}
                className="justify-self-start text-sm"
              >
                {t("cancel.parcel")}
              </LocalLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Heading({ parcel: { code, producer, totalVnd } }: { parcel: OrderParcel }) {
  return (
    <h3 className="flex flex-wrap justify-between gap-x-4 text-base">
      <span>
        {producer.handle === null ? (
          producer.name
        ) : (
          <LocalLink to={`/producers/${producer.handle}`} className="text-ink">
            {producer.name}
          </LocalLink>
        )}{" "}
        <span className="whitespace-nowrap font-normal text-muted">{code}</span>
      </span>
      <Price amountVnd={totalVnd} />
    </h3>
  );
}

function Tracking({ parcel: { carrier, trackingNumber } }: { parcel: OrderParcel }) {
  const { t } = useI18n();
  if (carrier === null) return null;
  return (
    <p className="text-sm">
      {trackingNumber === null
        ? t("orders.carrier", { carrier })
        : t("orders.tracking", { carrier, number: trackingNumber })}
    </p>
  );
}
