import { nameIn } from "~/features/catalog/name-in";
import { picturePath } from "~/features/catalog/picture-path";
import { useI18n } from "~/i18n/use-i18n";

import type { CartLine } from "./cart-view";

/** The small picture beside a line; an illustration says that it is one. */
export function LinePicture({ line }: { line: CartLine }) {
  const { language, t } = useI18n();
  const { thumbnail, productSet } = line;
  if (!thumbnail && !productSet) return <span className="aspect-square rounded-md bg-sunk" />;
  const drawn = !thumbnail && productSet;
  return (
    <span className="grid content-start justify-items-center gap-0.5">
      <img
        src={drawn ? picturePath(productSet.number, line.handle) : (thumbnail ?? "")}
        alt={
          drawn ? t("picture.illustrationOf", { set: nameIn(language, productSet) }) : line.title
        }
        width={96}
        height={96}
        className="aspect-square w-full rounded-md bg-sunk object-cover"
      />
      {drawn && (
        <span aria-hidden className="text-xs text-muted">
          {t("picture.illustration")}
        </span>
      )}
    </span>
  );
}
