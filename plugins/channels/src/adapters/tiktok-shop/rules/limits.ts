/** Of Create Product 202309 for Vietnam (partner.tiktokshop.com, API reference). */
export const TITLE = { min: 25, max: 255 };
export const MAX_PICTURES = 9;
export const MAX_STOCK = 99_999;
/** [K]: characters of the HTML; TikTok Shop refuses more by error 12052013 without saying the number. */
export const DESCRIPTION_MAX = 10_000;
/** [K]: characters of a seller_sku; refused by error 12052054 without saying the number. */
export const SKU_MAX = 50;
/** Deactivating and deleting take so many ids a call (domain.md 5.6). */
export const PRODUCTS_A_CALL = 20;
