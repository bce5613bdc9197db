import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { classNames } from "~/ui/class-names";

import { nameIn } from "./name-in";
import { picturePath } from "./picture-path";
import type { Localised } from "./types";

interface PictureProps {
  product: {
    handle: string;
    title: string;
    product_set: Localised & { number: number };
  };
  /** A photograph; without one the illustration of the product set is shown and says so. */
  photo: string | null;
  /** first: the picture people wait for; soon: on the first screen; later: below it. */
  priority: "first" | "soon" | "later";
  className?: string;
}

/** A product's square picture. */
export function Picture({ product, photo, priority, className }: PictureProps) {
  const { language, t } = useI18n();
  const set = nameIn(language, product.product_set);
  return (
    <span
      className={classNames("relative block overflow-hidden bg-sunk", className ?? "aspect-square")}
    >
      <img
        src={photo ?? picturePath(product.product_set.number, product.handle)}
        alt={photo ? product.title : t("picture.illustrationOf", { set })}
        width={400}
        height={400}
        loading={priority === "later" ? "lazy" : "eager"}
        decoding="async"
        className="size-full object-cover"
        {...(priority === "first" && { fetchpriority: "high" })}
      />
      {!photo && (
        <Chip className="absolute right-2 top-2 bg-garlic/90!">{t("picture.illustration")}</Chip>
      )}
    </span>
  );
}
