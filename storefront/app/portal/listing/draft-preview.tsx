import { Picture } from "~/features/catalog/picture";
import type { ProductDetail } from "~/features/catalog/types";
import { LabelFacts, MakerWords } from "~/features/product/product-facts";
import { PurchaseBox } from "~/features/product/purchase-box";

import { useWords } from "~/i18n/part-words";
import { listingWords } from "./words";

/** React 18 does not know the attribute; browsers do. */
const INERT = { inert: "" };

/** The parts of the shop's product page with what is being typed; to be looked at, not to be used. */
export function DraftPreview({ product }: { product: ProductDetail }) {
  const say = useWords(listingWords);
  const photos = product.images.length > 0 ? product.images : [{ url: null, picture: null }];
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted">{say("previewNote")}</p>
      <div
        {...INERT}
        aria-hidden="true"
        // What the shop fixes to the foot of the screen stays within.
        className="draft-preview [contain:layout_paint] grid gap-6 rounded-md border border-hairline bg-garlic p-4"
      >
        {photos.slice(0, 1).map(({ url, picture }) => (
          <Picture
            key={url ?? "illustration"}
            product={product}
            photo={url}
            sizes={picture}
            priority="later"
            className="aspect-6/5 rounded-md border border-hairline"
          />
        ))}
        <PurchaseBox
          // The chosen size is the box's own state: other sizes begin it anew.
          key={product.variants.map(({ id }) => id).join()}
          product={product}
          markUrl={null}
        />
        <MakerWords product={product} />
        <LabelFacts product={product} />
      </div>
    </div>
  );
}
