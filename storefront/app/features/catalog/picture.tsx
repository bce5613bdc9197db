import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { classNames } from "~/ui/class-names";

import { nameIn } from "./name-in";
import { picturePath } from "./picture-path";
import type { Localised, PictureSizes } from "./types";

interface PictureProps {
  product: {
    handle: string;
    title: string;
    product_set: Localised & { number: number };
  };
  /** A photograph; without one the illustration of the product set is shown and says so. */
  photo: string | null;
  /** The photograph in other sizes and formats. */
  sizes?: PictureSizes | null;
  /** How wide it is drawn, as the `sizes` of an image; a card of two or four columns when nothing is said. */
  drawnAt?: string;
  /** first: the picture people wait for; soon: on the first screen; later: below it. */
  priority: "first" | "soon" | "later";
  className?: string;
}

const CARD = "(min-width: 1024px) 280px, (min-width: 768px) 33vw, 50vw";
/** The better formats first: a browser takes the first one that it knows. */
const FORMATS = ["avif", "webp", "jpeg"] as const;

const srcSetOf = (sizes: PictureSizes, format: (typeof FORMATS)[number]) =>
  sizes.sources
    .filter((source) => source.format === format)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(", ");

/** A product's square picture. */
export function Picture({
  product,
  photo,
  sizes = null,
  drawnAt = CARD,
  priority,
  className,
}: PictureProps) {
  const { language, t } = useI18n();
  const set = nameIn(language, product.product_set);
  const image = (
    <img
      src={photo ?? picturePath(product.product_set.number, product.handle)}
      alt={photo ? (sizes?.alt ?? product.title) : t("picture.illustrationOf", { set })}
      width={400}
      height={400}
      loading={priority === "later" ? "lazy" : "eager"}
      decoding="async"
      className="size-full object-cover"
      {...(priority === "first" && { fetchpriority: "high" })}
    />
  );
  return (
    <span
      className={classNames("relative block overflow-hidden bg-sunk", className ?? "aspect-square")}
    >
      {photo && sizes ? (
        <picture>
          {FORMATS.map((format) => (
            <source
              key={format}
              type={`image/${format}`}
              srcSet={srcSetOf(sizes, format)}
              sizes={drawnAt}
            />
          ))}
          {image}
        </picture>
      ) : (
        image
      )}
      {!photo && (
        <Chip className="absolute right-2 top-2 bg-garlic/90!">{t("picture.illustration")}</Chip>
      )}
    </span>
  );
}
