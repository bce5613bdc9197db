import type { ChannelAdapter, PushAdapter } from "../contract/adapter";
import type { ChannelsSettings } from "../modules/channels/settings";
import { googleMerchant } from "./google-merchant/google-merchant";
import { IMPORT_SHEETS } from "./import-sheet";
import { lazada } from "./lazada";
import { lazadaDescription } from "./lazada/description";
import { notSetUp } from "./marketplace/not-set-up";
import { metaCatalog } from "./meta-catalog/meta-catalog";
import { shopee } from "./shopee";
import { shopeeDescription } from "./shopee/description";
import { SUPPLIER_PACKS } from "./supplier-pack";
import { tiktokShop } from "./tiktok-shop";
import { tiktokShopDescription } from "./tiktok-shop/description";

/** The marketplaces; one without an app of the province's only says what a product lacks for it. */
function marketplacesOf({ marketplaces }: Pick<ChannelsSettings, "marketplaces">): PushAdapter[] {
  return [
    marketplaces.shopee
      ? (shopee(marketplaces.shopee) as PushAdapter)
      : notSetUp(shopeeDescription),
    marketplaces.tiktokShop
      ? (tiktokShop(marketplaces.tiktokShop) as PushAdapter)
      : notSetUp(tiktokShopDescription),
    marketplaces.lazada
      ? (lazada(marketplaces.lazada) as PushAdapter)
      : notSetUp(lazadaDescription),
  ];
}

/** Every channel there is: a new one is a folder here and a line in this list. */
export function adaptersOf(settings: Pick<ChannelsSettings, "marketplaces">): ChannelAdapter[] {
  return [
    googleMerchant,
    metaCatalog,
    ...marketplacesOf(settings),
    ...IMPORT_SHEETS,
    ...SUPPLIER_PACKS,
  ];
}
