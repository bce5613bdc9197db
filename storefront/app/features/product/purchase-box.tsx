import { useState } from "react";

import { BookingForm } from "~/features/booking/booking-form";
import { pricePerUnitWords } from "~/features/catalog/price-per-unit";
import { StockWords } from "~/features/catalog/stock-words";
import type { ProductDetail, Variant } from "~/features/catalog/types";
import { useAddToCart } from "~/features/catalog/use-add-to-cart";
import { CartNoticeMessage } from "~/features/cart/cart-notice-message";
import { StarBadge } from "~/features/certification/star-badge";
import { originWords } from "~/features/place/place-words";
import { isWhollyRecalled } from "~/features/recall/recall-notice";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Notice } from "~/ui/notice";
import { Price } from "~/ui/price";

const MAX_QUANTITY = 99;

/** Badge, name, price and the form that buys. On a phone its buttons stay at the foot of the screen. */
export function PurchaseBox({
  product,
  markUrl,
}: {
  product: ProductDetail;
  markUrl: string | null;
}) {
  const { language, t, path } = useI18n();
  const { onSubmit, isAdding, notice } = useAddToCart();
  const sellable = product.variants.filter((variant) => variant.price_vnd !== null);
  const first = sellable.find((variant) => variant.available_quantity > 0) ?? sellable[0];
  const [variantId, setVariantId] = useState(first?.id);
  const variant = sellable.find(({ id }) => id === variantId) ?? first;
  const isSoldOut = !sellable.some(({ available_quantity: available }) => available > 0);
  const origin = originWords(language, t, product);
  const isRecalled = isWhollyRecalled(product.recalls);
  return (
    <div className="grid gap-4">
      <StarBadge badge={product.badge} size="l" markUrl={markUrl} />
      <h1 className="text-2xl md:text-3xl">{product.title}</h1>
      {variant && <PriceLines variant={variant} sampleFields={product.sample_fields} />}
      <div>
        {product.subtitle && <p className="text-lg">{product.subtitle}</p>}
        <p className="text-sm text-muted">
          {origin && `${origin} · `}
          <LocalLink to={`/producers/${product.producer.handle}`} className="inline-block py-2">
            {product.producer.name}
          </LocalLink>
        </p>
      </div>
      {product.age_restricted && (
        <Notice tone="sun">
          <strong>18+</strong> {t("product.adult")}
        </Notice>
      )}
      {isRecalled && (
        <Notice tone="clay">
          <p className="font-bold">{t("recall.notSold")}</p>
        </Notice>
      )}
      {!isRecalled && product.listing_type === "request" && <BookingForm handle={product.handle} />}
      {variant && !isRecalled && product.listing_type === "parcel" && (
        <form method="post" action={path("/cart")} onSubmit={onSubmit} className="grid gap-4">
          {sellable.length > 1 ? (
            <VariantChoice variants={sellable} chosenId={variant.id} onChoose={setVariantId} />
          ) : (
            <input type="hidden" name="variant_id" value={variant.id} />
          )}
          {!isSoldOut && (
            <div className="flex items-center gap-3">
              <label htmlFor="quantity" className="font-bold">
                {t("product.quantity")}
              </label>
              <input
                id="quantity"
                name="quantity"
                type="number"
                inputMode="numeric"
                min={1}
                max={Math.min(MAX_QUANTITY, Math.max(1, variant.available_quantity))}
                defaultValue={1}
                required
                className="field-input w-24!"
              />
              <StockWords available={variant.available_quantity} />
            </div>
          )}
          {isSoldOut ? (
            <Notice tone="plain">
              <p className="font-bold">{t("stock.out")}</p>
              <p>{t("product.soldOut")}</p>
              <LocalLink to="/products" className="inline-flex min-h-11 items-center">
                {t("error.toProducts")}
              </LocalLink>
            </Notice>
          ) : (
            <div className="buy-bar fixed inset-x-0 bottom-0 z-20 flex items-center gap-3 border-t border-hairline bg-white p-3 shadow-sheet md:static md:border-0 md:bg-transparent md:p-0 md:shadow-none">
              <Button
                name="intent"
                value="add"
                aria-disabled={isAdding || undefined}
                className="grow md:grow-0 md:px-8!"
              >
                {isAdding ? t("card.adding") : t("product.add")}
              </Button>
              <Button name="intent" value="buy-now" look="second" className="grow md:grow-0">
                {t("product.buyNow")}
              </Button>
            </div>
          )}
          <div aria-live="polite" className="empty:-mt-4">
            {notice && (
              <div className="grid gap-1">
                <CartNoticeMessage notice={notice} />
                <LocalLink to="/cart" className="inline-flex min-h-11 items-center">
                  {t("card.toCart")}
                </LocalLink>
              </div>
            )}
          </div>
        </form>
      )}
      <p className="text-sm text-muted">{t("product.promise")}</p>
    </div>
  );
}

function PriceLines({
  variant,
  sampleFields,
}: {
  variant: Variant;
  sampleFields: readonly string[];
}) {
  const { t, format } = useI18n();
  const perUnit = pricePerUnitWords(format, variant);
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {variant.price_vnd !== null && (
          <Price amountVnd={variant.price_vnd} className="text-3xl font-bold" />
        )}
        <span className="text-muted">/ {variant.title.toLowerCase()}</span>
        {sampleFields.includes("price") && <Chip tone="sun">{t("sample.price")}</Chip>}
      </p>
      <p className="text-sm text-muted">
        {perUnit && `${perUnit} · `}
        {t("product.taxIncluded")}
      </p>
    </div>
  );
}

function VariantChoice({
  variants,
  chosenId,
  onChoose,
}: {
  variants: readonly Variant[];
  chosenId: string;
  onChoose: (variantId: string) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-bold">{t("product.variant")}</legend>
      {variants.map((variant) => (
        <label
          key={variant.id}
          className="flex min-h-11 items-center gap-3 rounded-md border border-edge bg-white px-3 py-2 has-checked:border-2 has-checked:border-sea has-disabled:bg-sunk has-disabled:text-muted"
        >
          <input
            type="radio"
            name="variant_id"
            value={variant.id}
            defaultChecked={variant.id === chosenId}
            disabled={variant.available_quantity <= 0}
            onChange={() => onChoose(variant.id)}
            className="size-5 shrink-0 accent-sea"
          />
          <span className="grow">{variant.title}</span>
          <StockWords available={variant.available_quantity} className="text-sm" />
          {variant.price_vnd !== null && (
            <Price amountVnd={variant.price_vnd} className="font-bold" />
          )}
        </label>
      ))}
    </fieldset>
  );
}
