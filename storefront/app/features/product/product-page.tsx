import { Picture } from "~/features/catalog/picture";
import { ProductGrid } from "~/features/catalog/product-grid";
import type { PictureSizes, ProductCard, ProductDetail } from "~/features/catalog/types";
import { Breadcrumbs } from "~/features/frame/breadcrumbs";
import { placeName } from "~/features/place/place-words";
import { RecallNotices } from "~/features/recall/recall-notice";
import { useI18n } from "~/i18n/use-i18n";

import { PurchaseBox } from "./purchase-box";
import { DeliveryFacts, LabelFacts, MakerPanel, MakerWords } from "./product-facts";
import { RegisterPanel } from "./register-panel";

/** A product: picture and buying box, then what the register says, apart from what the maker says. */
export function ProductPage({
  product,
  samePlace,
  steps,
  markUrl,
}: {
  product: ProductDetail;
  samePlace: readonly ProductCard[];
  steps: readonly { name: string; path: string }[];
  markUrl: string | null;
}) {
  const { language, t } = useI18n();
  const photos: { url: string | null; picture?: PictureSizes | null }[] =
    product.images.length > 0
      ? product.images
      : [{ url: product.thumbnail, picture: product.picture }];
  return (
    <div className="page pb-8" data-product-page={product.handle}>
      <Breadcrumbs steps={steps} />
      <RecallNotices recalls={product.recalls} />
      <div className="grid items-start gap-6 md:grid-cols-2 md:gap-8 lg:gap-12">
        <div className="grid gap-3 md:sticky md:top-4">
          {photos.map(({ url, picture }, index) => (
            <Picture
              key={url ?? "illustration"}
              product={product}
              photo={url}
              sizes={picture}
              drawnAt="(min-width: 1200px) 552px, (min-width: 768px) 50vw, 100vw"
              priority={index === 0 ? "first" : "later"}
              className="aspect-6/5 rounded-md border border-hairline md:aspect-square"
            />
          ))}
        </div>
        <PurchaseBox product={product} markUrl={markUrl} />
      </div>
      <div className="grid items-start gap-8 py-12 md:grid-cols-2 lg:gap-12">
        <RegisterPanel product={product} />
        <div className="grid gap-8">
          <MakerWords product={product} />
          <LabelFacts product={product} />
          <MakerPanel producer={product.producer} />
          <DeliveryFacts />
        </div>
      </div>
      {samePlace.length > 0 && (
        <section className="grid gap-4">
          <h2 className="text-xl md:text-2xl">
            {product.place
              ? t("product.samePlace", { place: placeName(language, t, product.place) })
              : t("product.samePlaceOther")}
          </h2>
          <ProductGrid products={samePlace} />
        </section>
      )}
    </div>
  );
}
