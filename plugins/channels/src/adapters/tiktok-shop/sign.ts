import { hmacHex } from "../http/signature";

export type SignedRequest = {
  path: string;
  query: Record<string, string>;
  /** As it is sent, byte by byte; a multipart body is not signed. */
  body?: string;
};

const NOT_SIGNED = new Set(["sign", "access_token"]);

/**
 * TikTok Shop signs path, sorted parameters and body between two secrets
 * (partner.tiktokshop.com, developer guide "Sign your API request").
 */
export function tiktokShopSignature(
  appSecret: string,
  { path, query, body = "" }: SignedRequest,
): string {
  const parameters = Object.entries(query)
    .filter(([name]) => !NOT_SIGNED.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}${value}`)
    .join("");
  return hmacHex(appSecret, `${appSecret}${path}${parameters}${body}${appSecret}`);
}
