import { StarBadge } from "~/features/certification/star-badge";
import { originWords } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { classNames } from "~/ui/class-names";
import { Price } from "~/ui/price";

import { AddButton } from "./add-button";
import { Picture } from "./picture";
import { pricePerUnitWords } from "./price-per-unit";
import { StockWords } from "./stock-words";
import type { ProductCard } from "./types";

/** A product in a grid: picture, badge, name, where and by whom, price, stock, and one button. */
export function ProductTile({
  product,
  priority = "later",
  headingLevel: Heading = "h3",
  isNarrow = false,
}: {
  product: ProductCard;
  priority?: "first" | "soon" | "later";
  headingLevel?: "h2" | "h3";
  /** Narrower than 220 px on a desk too: the badge stays small. */
  isNarrow?: boolean;
}) {
  const { language, t, format } = useI18n();
  const origin = originWords(language, t, product);
  const perUnit = pricePerUnitWords(format, product);
  return (
    <article
      data-product={product.handle}
      className="product-tile relative flex h-full flex-col rounded-md border border-hairline bg-white"
    >
      <Picture
        product={product}
        photo={product.thumbnail}
        sizes={product.picture}
        priority={priority}
        className="aspect-square rounded-t-[9px]"
      />
      <div className="flex grow flex-col gap-1.5 p-3 pt-0 md:p-4 md:pt-0">
        <div
          className={classNames(
            "relative min-h-6",
            !isNarrow && "md:min-h-8",
            product.badge.star === null ? "mt-2" : isNarrow ? "-mt-2.5" : "-mt-2.5 md:-mt-3.5",
          )}
        >
          <StarBadge badge={product.badge} size={isNarrow ? "s" : "card"} />
        </div>
        {product.is_recalled && (
          <Chip tone="clay" className="self-start font-bold">
            <span aria-hidden="true">⊘ </span>
            {t("recall.card")}
          </Chip>
        )}
        <Heading className="text-base leading-[1.45]!">
          <LocalLink
            to={`/products/${product.handle}`}
            prefetch="intent"
            className="tile-link text-ink no-underline hover:underline"
          >
            {product.title}
          </LocalLink>
        </Heading>
        <p className="text-sm text-muted">
          {origin && `${origin} · `}
          {product.producer.name}
        </p>
        <div className="mt-auto grid gap-0.5 pt-1">
          {product.price_vnd !== null && (
            <p className="flex flex-wrap items-baseline gap-x-1.5">
              <Price amountVnd={product.price_vnd} className="text-lg font-bold" />
              <span className="text-sm text-muted">/ {product.variant_title.toLowerCase()}</span>
            </p>
          )}
          <p className="flex flex-wrap gap-x-2 text-sm text-muted">
            {perUnit && <span className="whitespace-nowrap">{perUnit}</span>}
            <StockWords available={product.available_quantity} />
            {product.age_restricted && <Chip>{t("card.adult")}</Chip>}
          </p>
          {product.variant_count > 1 && (
            <p className="text-sm text-muted">
              {t("card.variants", { count: product.variant_count })}
            </p>
          )}
        </div>
        <div className="relative z-1 pt-1.5">
          {product.is_recalled ? (
            <ButtonLink to={`/products/${product.handle}`} look="second" className="w-full">
              {t("recall.toNotice")}
            </ButtonLink>
          ) : product.listing_type === "request" ? (
            <ButtonLink to={`/products/${product.handle}`} look="second" className="w-full">
              {t("booking.ask")}
            </ButtonLink>
          ) : (
            product.available_quantity > 0 &&
            product.price_vnd !== null && (
              <AddButton variantId={product.variant_id} title={product.title} />
            )
          )}
        </div>
      </div>
    </article>
  );
}
