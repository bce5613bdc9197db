import { picturePath } from "~/features/catalog/picture-path";
import type { ProducerSummary } from "~/features/catalog/types";
import { originWords } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** A producer in a grid: name, place, and how many of its products are valid today. */
export function ProducerTile({
  producer,
  headingLevel: Heading = "h3",
}: {
  producer: ProducerSummary;
  headingLevel?: "h2" | "h3";
}) {
  const { language, t } = useI18n();
  const origin = originWords(language, t, producer);
  const setNumber = producer.set_numbers[0];
  return (
    <article
      data-producer={producer.handle}
      className="product-tile relative flex h-full items-center gap-4 rounded-md border border-hairline bg-white p-4"
    >
      {setNumber !== undefined && (
        <img
          src={picturePath(setNumber, producer.handle)}
          alt=""
          width={80}
          height={80}
          loading="lazy"
          decoding="async"
          className="size-20 shrink-0 rounded-pill object-cover"
        />
      )}
      <div className="grid gap-0.5">
        <Heading className="text-base">
          <LocalLink
            to={`/producers/${producer.handle}`}
            prefetch="intent"
            className="tile-link text-ink no-underline hover:underline"
          >
            {producer.name}
          </LocalLink>
        </Heading>
        {origin && <p className="text-sm text-muted">{origin}</p>}
        <p className="text-sm">
          {t("producer.products", { count: producer.product_count })}
          {producer.valid_product_count > 0 && (
            <span className="text-terrace">
              {" · "}
              {t("producer.valid", { count: producer.valid_product_count })}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
