/** The province's app at Shopee's Open Platform; Shopee must have approved it before it may write. */
export type ShopeeCredentials = {
  partnerId: string;
  partnerKey: string;
  /** Undefined: the live one. Shopee's sandbox and stand-ins are reached by another. */
  host?: string;
  /** Where Shopee pushes to, exactly as it is entered there: it is part of what a push signs. */
  webhookUrl: string;
};

export const SHOPEE_HOST = "https://partner.shopeemobile.com";
