/** Pictures of a product (open.lazada.com, "Update a product"). */
export const MAX_PICTURES = 8;
/** Characters of a description with its markup (the same). */
export const DESCRIPTION_MAX = 25_000;
/** [K]: characters of a name; Lazada refuses more by CHK_CATPROP_CPV_MAX_LEGNTH without the number. */
export const TITLE = { max: 255 };
/** Removing takes so many SKUs a call (API reference, RemoveProduct). */
export const SKUS_A_CALL = 50;
