import type { Issue } from "../../contract/issue";
import { ChannelFault } from "../../contract/result";
import * as issues from "../marketplace/rules/issues";
import * as common from "../../readiness/issues";

/** A refusal in TikTok Shop's words, of one call. */
export type TikTokShopRefusal = { code: number; message: string };

/** Numbers: partner.tiktokshop.com, "Common errors" and the errors of the product APIs. */
const TOO_MANY = 36009002;
const GATEWAY_TIMEOUT = 36009007;
const BAD_CREDENTIALS = 36009004;
const TOKEN_ENDED = new Set([105001, 105002, 101000]);
const OUR_MISTAKES = new Set([106001, 106013, 105005, 36009009, 36009010, 36009033]);
const INTERNAL = new Set([12001000, GATEWAY_TIMEOUT]);
const LISTING_LIMIT = 12052093;
const NO_SUCH_PRODUCT = new Set([12052048, 12052260]);

/**
 * Whether a refusal is about the account or the channel and not about the item. TikTok Shop says by one
 * number that a token, a key or a time is wrong; only of the token its owner can do something.
 */
export function faultOf(
  path: string,
  { code, message }: TikTokShopRefusal,
  writes: boolean,
): ChannelFault | null {
  const says = `${path}: ${code}: ${message}`;
  if (code === TOO_MANY) return new ChannelFault("rate_limited", says);
  const isToken = code === BAD_CREDENTIALS && /access[-_]token/i.test(message);
  if (TOKEN_ENDED.has(code) || isToken) return new ChannelFault("signed_out", says);
  if (INTERNAL.has(code)) {
    return new ChannelFault(writes ? "outcome_unknown" : "channel_down", says);
  }
  if (OUR_MISTAKES.has(code) || code === BAD_CREDENTIALS) {
    return new ChannelFault("bad_request", says);
  }
  return null;
}

export const isItemGone = ({ code }: TikTokShopRefusal) => NO_SUCH_PRODUCT.has(code);
/** The shop has listed as many as it may: tomorrow it may again. */
export const isListingLimit = ({ code }: TikTokShopRefusal) => code === LISTING_LIMIT;

const FIELDS: readonly [RegExp, string][] = [
  [/image/i, "pictures"],
  [/product name|title/i, "title_vi"],
  [/description/i, "description_vi"],
  [/sku|price|weight|package|inventory/i, "variants"],
  [/category|brand|property|attribute|qualification|warehouse|seller/i, "account"],
];

const KNOWN: Record<number, (sku: string) => Issue> = {
  12052115: () => issues.warehouseMissing(),
  12052097: () => issues.warehouseMissing(),
  12052181: (sku) => common.weightMissing(sku),
  12052028: () => common.pictureMissing(),
  12052015: () => common.descriptionMissing(),
};

/** A refusal of an item as somebody who is to mend it understands it. */
export function issueOf({ code, message }: TikTokShopRefusal, sku: string): Issue {
  const words = `${message} (${code})`;
  const known = KNOWN[code]?.(sku);
  if (known) return { ...known, detail: words };
  return issues.refusedByChannel(words, FIELDS.find(([pattern]) => pattern.test(message))?.[1]);
}
