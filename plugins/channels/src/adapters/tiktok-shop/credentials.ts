/** The province's app at TikTok Shop's Partner Center. */
export type TikTokShopCredentials = {
  appKey: string;
  appSecret: string;
  /** Undefined: TikTok Shop itself. A stand-in answers for its sign-in, too. */
  host?: string;
};

export const TIKTOK_SHOP_HOST = "https://open-api.tiktokglobalshop.com";
export const TIKTOK_SHOP_AUTH_HOST = "https://auth.tiktok-shops.com";
