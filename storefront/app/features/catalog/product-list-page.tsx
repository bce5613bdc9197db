import { useI18n } from "~/i18n/use-i18n";

import { ProductListing, WaysOut, type Listing } from "./product-listing";

/** The product list: count, what is filtered, the filters, the cards, the pages. */
export function ProductListPage({ ways, ...listing }: Listing) {
  const { t } = useI18n();
  const { count } = listing.list;
  return (
    <div className="page grid gap-4 py-6 md:py-8">
      <div>
        <h1 className="text-2xl md:text-3xl">{t("shop.products")}</h1>
        <p role="status" className="text-muted" data-product-count={count}>
          {t("list.count", { count })}
        </p>
      </div>
      <ProductListing
        {...listing}
        empty={
          <div className="grid gap-3 rounded-md border border-hairline bg-white p-6">
            <h2 className="text-xl">{t("list.emptyTitle")}</h2>
            <p>{ways.length > 0 ? t("list.emptyDrop") : t("list.emptyAll")}</p>
            <WaysOut ways={ways} q="" />
          </div>
        }
      />
    </div>
  );
}
