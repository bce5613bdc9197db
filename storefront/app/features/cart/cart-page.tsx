import { useFetchers } from "@remix-run/react";
import { useMemo } from "react";

import { originWords } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

import type { LoadedCart } from "./cart.server";
import { CartLineRow } from "./cart-line-row";
import type { CartNotice } from "./cart-notice";
import { CartNoticeMessage } from "./cart-notice-message";
import type { CartView, Parcel } from "./cart-view";
import { deliveryOf, type Delivery, type ParcelDelivery } from "./delivery";
import { DeliveryLine } from "./delivery-line";
import { isFilled, withPending } from "./pending";
import { Totals } from "./totals";

/** The cart: one parcel per producer, and everything there is to pay. */
export function CartPage({ cart, notice }: { cart: LoadedCart | null; notice: CartNotice | null }) {
  const { t } = useI18n();
  const fetchers = useFetchers();
  const forms = fetchers.flatMap(({ formData }) => (formData?.has("line_id") ? [formData] : []));
  const view = cart && withPending(cart.view, forms);
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-3xl">{t("cart.title")}</h1>
        {view && (
          <p className="text-muted">
            {t("cart.parcelCount", { count: view.parcels.filter(isFilled).length })}
          </p>
        )}
      </header>
      {notice && <CartNoticeMessage notice={notice} />}
      {cart && view ? (
        <FullCart view={view} delivery={cart.delivery} isPending={forms.length > 0} />
      ) : (
        <EmptyCart />
      )}
    </div>
  );
}

function EmptyCart() {
  const { t } = useI18n();
  return (
    <div className="grid max-w-text justify-items-start gap-4">
      <p className="text-lg">{t("cart.empty")}</p>
      <p className="text-muted">{t("cart.emptyNext")}</p>
      <ButtonLink to="/products">{t("cart.browse")}</ButtonLink>
    </div>
  );
}

function FullCart({
  view,
  delivery,
  isPending,
}: {
  view: CartView;
  delivery: Delivery | null;
  isPending: boolean;
}) {
  const { t, format } = useI18n();
  const shippingVnd = delivery?.shippingTotalVnd ?? null;
  const totalVnd = view.itemTotalVnd + (shippingVnd ?? 0);
  const news = useMemo(() => {
    const total = format.money(totalVnd);
    return isPending ? t("cart.updating") : t("cart.updated", { count: view.itemCount, total });
  }, [format, isPending, t, totalVnd, view.itemCount]);
  const checkout = view.hasProblem ? (
    <p className="font-bold text-sun">{t("cart.fixFirst")}</p>
  ) : (
    <ButtonLink to="/checkout" className="lg:w-full">
      {t("cart.checkout")}
    </ButtonLink>
  );
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-12">
      <p aria-live="polite" className="sr-only">
        {news}
      </p>
      <div className="grid gap-6">
        {view.parcels.map((parcel, position) => (
          <ParcelCard
            key={parcel.producer?.handle ?? ""}
            parcel={parcel}
            delivery={deliveryOf(parcel, delivery)}
            number={position + 1}
          />
        ))}
        <LocalLink to="/products" className="justify-self-start">
          {t("cart.continueShopping")}
        </LocalLink>
      </div>
      <aside className="grid gap-4 lg:sticky lg:top-24 lg:rounded-md lg:border lg:border-hairline lg:bg-white lg:p-6">
        <h2 className="text-xl">{t("cart.summary")}</h2>
        <Totals
          itemCount={view.itemCount}
          itemTotalVnd={view.itemTotalVnd}
          shippingVnd={shippingVnd}
          totalVnd={totalVnd}
        />
        <p className="text-sm text-muted">
          {delivery === null
            ? t("cart.totalNoteNoShipping")
            : delivery.isDestinationKnown
              ? t("cart.totalNote")
              : t("cart.totalNoteHome")}
        </p>
        {view.needsAgeConfirmation && <Notice tone="plain">{t("cart.adult")}</Notice>}
        <div className="hidden lg:block">{checkout}</div>
      </aside>
      <div className="sticky bottom-0 z-10 -mx-4 flex items-center justify-between gap-4 border-t border-hairline bg-white px-4 py-3 shadow-sheet md:-mx-8 md:px-8 lg:hidden">
        <span className="grid">
          <span className="text-sm text-muted">{t("cart.total")}</span>
          <Price amountVnd={totalVnd} className="text-xl font-bold" />
        </span>
        {checkout}
      </div>
    </div>
  );
}

function ParcelCard({
  parcel,
  delivery,
  number,
}: {
  parcel: Parcel;
  delivery: ParcelDelivery | null;
  number: number;
}) {
  const { language, t } = useI18n();
  const headingId = `parcel-${number}`;
  const { producer } = parcel;
  const place = originWords(language, t, parcel.origin);
  return (
    <section
      aria-labelledby={headingId}
      hidden={!isFilled(parcel)}
      className="overflow-hidden rounded-md border border-hairline bg-white"
    >
      <h2 id={headingId} className="border-b border-hairline bg-salt px-4 py-2 text-base">
        {t("cart.parcel", { number })}
        <span className="block font-normal">
          {producer === null
            ? t("cart.parcelUnknown")
            : place
              ? t("cart.parcelFromPlace", { producer: producer.name, place })
              : t("cart.parcelFrom", { producer: producer.name })}
        </span>
      </h2>
      <ul className="divide-y divide-hairline">
        {parcel.lines.map((line) => (
          <CartLineRow key={line.id} line={line} />
        ))}
      </ul>
      {delivery && (
        <div className="border-t border-hairline px-4 py-2">
          <DeliveryLine delivery={delivery} />
        </div>
      )}
    </section>
  );
}
