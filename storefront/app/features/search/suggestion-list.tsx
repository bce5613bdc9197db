import { useEffect, type ComponentProps, type ReactNode } from "react";

import { nameIn } from "~/features/catalog/name-in";
import { picturePath } from "~/features/catalog/picture-path";
import { StarBadge } from "~/features/certification/star-badge";
import { placeName } from "~/features/place/place-words";
import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { classNames } from "~/ui/class-names";
import { Price } from "~/ui/price";

import { producerWords } from "./found-words";
import type { SuggestionOption } from "./suggestion-options";
import type { SuggestedProduct } from "./types";

const LEGENDS: Record<SuggestionOption["kind"], MessageKey> = {
  product: "search.products",
  producer: "search.producers",
  place: "search.places",
  set: "search.sets",
  spelling: "search.spelling",
};

/** The options of the search box under the names of their kinds. */
export function SuggestionList({
  id,
  options,
  active,
  optionProps,
}: {
  id: string;
  options: readonly SuggestionOption[];
  /** Position of the option that the keys have reached, -1 for none. */
  active: number;
  optionProps: (position: number) => ComponentProps<"div">;
}) {
  const { t } = useI18n();
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const kinds = [...new Set(options.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
      <div id={`${id}-${kind}`} role="presentation" className="px-4 pb-1 pt-3 text-sm text-muted">
        {t(LEGENDS[kind])}
      </div>
      {options.map((option, position) =>
        option.kind === kind ? (
          <div
            key={option.key}
            {...optionProps(position)}
            className={classNames("search-option", position === active && "search-option-active")}
          >
            <OptionRow option={option} />
          </div>
        ) : null,
      )}
    </div>
  ));
}

function OptionRow({ option }: { option: SuggestionOption }) {
  const { language, t } = useI18n();
  switch (option.kind) {
    case "product":
      return <ProductRow product={option.product} />;
    case "producer":
      return (
        <Row
          title={option.producer.name}
          details={producerWords({ language, t }, option.producer)}
        />
      );
    case "place": {
      const { place } = option;
      return (
        <Row
          title={placeName(language, t, place)}
          details={
            place.former_names.length > 0 &&
            t("search.formerly", { names: place.former_names.join(", ") })
          }
          end={t("producer.products", { count: place.product_count })}
        />
      );
    }
    case "set":
      return (
        <Row
          title={nameIn(language, option.set)}
          end={
            option.set.product_count !== undefined &&
            t("producer.products", { count: option.set.product_count })
          }
        />
      );
    case "spelling":
      return <Row title={option.q} />;
  }
}

function ProductRow({ product }: { product: SuggestedProduct }) {
  const { language, t } = useI18n();
  const { product_set: set, place, price_vnd: priceVnd } = product;
  return (
    <>
      <img
        src={product.thumbnail ?? picturePath(set.number, product.handle)}
        alt=""
        width={44}
        height={44}
        className="size-11 shrink-0 rounded-sm bg-sunk object-cover"
      />
      <Row
        title={product.title}
        details={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <StarBadge badge={product.badge} size="s" />
            {product.is_recalled && (
              <Chip tone="clay" className="font-bold">
                <span aria-hidden="true">⊘ </span>
                {t("recall.card")}
              </Chip>
            )}
            <span>{place ? placeName(language, t, place) : product.producer.name}</span>
          </span>
        }
        end={
          priceVnd !== null && (
            <>
              <Price amountVnd={priceVnd} className="block font-bold text-ink" />
              <span className="block">{product.variant_title.toLowerCase()}</span>
            </>
          )
        }
      />
    </>
  );
}

function Row({ title, details, end }: { title: string; details?: ReactNode; end?: ReactNode }) {
  return (
    <>
      <span className="grid grow gap-0.5">
        <span className="font-bold leading-[1.45]">{title}</span>
        {details && <span className="text-sm text-muted">{details}</span>}
      </span>
      {end && <span className="shrink-0 text-right text-sm text-muted">{end}</span>}
    </>
  );
}
