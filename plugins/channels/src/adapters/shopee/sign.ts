import { hmacHex } from "../http/signature";

/**
 * Shopee signs the joined parts, without anything between them, in this order
 * (open.shopee.com, developer guide "Authorization and Authentication").
 */
export type SignedParts = {
  partnerId: string;
  path: string;
  /** Seconds; Shopee takes what is at most five minutes old. */
  timestamp: number;
  /** Of calls to a shop; calls of the app itself (sign-in, pictures) have none. */
  shop?: { accessToken: string; shopId: string };
};

export function shopeeSignature(
  partnerKey: string,
  { partnerId, path, timestamp, shop }: SignedParts,
): string {
  const parts = [partnerId, path, timestamp, shop?.accessToken, shop?.shopId];
  return hmacHex(partnerKey, parts.filter((part) => part !== undefined).join(""));
}
