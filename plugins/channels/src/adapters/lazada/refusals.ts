import { ChannelFault } from "../../contract/result";
import type { Issue } from "../../contract/issue";
import * as common from "../../readiness/issues";
import * as issues from "../marketplace/rules/issues";

/** A refusal in Lazada's words, of one call; `details` name fields and sizes. */
export type LazadaRefusal = {
  code: string;
  message: string;
  details: { field: string; message: string; sku: string | null }[];
};

/* Codes: open.lazada.com, "Error messages" and the error codes of the product APIs; those of the platform
   itself (ISV) as its SDK and EcomPHP/lazada-php name them. */
const TOKEN = new Set(["IllegalAccessToken", "MissingAccessToken", "IllegalRefreshToken"]);
const LIMIT = new Set(["ApiCallLimit", "AppCallLimit", "SellerCallLimit", "901"]);
const AWAY = new Set(["ServiceUnavailable", "ServiceTimeout", "6", "513", "1000"]);
const OURS = new Set([
  "IncompleteSignature",
  "InvalidAppKey",
  "MissingAppKey",
  "IllegalTimestamp",
  "InvalidApiPath",
  "InsufficientPermission",
]);
const ITEM_GONE = new Set(["E0002", "4137"]);

/** Whether a refusal is about the account or the channel and not about the item. */
export function faultOf(
  path: string,
  { code, message }: LazadaRefusal,
  writes: boolean,
): ChannelFault | null {
  const says = `${path}: ${code}: ${message}`;
  if (TOKEN.has(code)) return new ChannelFault("signed_out", says);
  if (LIMIT.has(code)) return new ChannelFault("rate_limited", says, banSeconds(message));
  if (AWAY.has(code)) {
    // An error inside Lazada says nothing of what was done before it.
    const isUnknown = writes && code !== "ServiceUnavailable";
    return new ChannelFault(isUnknown ? "outcome_unknown" : "channel_down", says);
  }
  return OURS.has(code) ? new ChannelFault("bad_request", says) : null;
}

/** "This ban will last 1 more seconds", as Lazada says how long it wants to be left alone. */
function banSeconds(message: string): number | null {
  const [, seconds] = /last (\d+) more seconds?/.exec(message) ?? [];
  return seconds === undefined ? null : Number(seconds);
}

const words = ({ code, message, details }: LazadaRefusal): string =>
  [code, message, ...details.map((detail) => detail.message)].join(" ");

export const isItemGone = (refusal: LazadaRefusal) =>
  ITEM_GONE.has(refusal.code) || words(refusal).includes("ITEM_NOT_FOUND");

/** The shop has an item under this code already: ours, made by a call whose answer got lost. */
export const isSkuTaken = (refusal: LazadaRefusal) =>
  refusal.code === "4105" || words(refusal).includes("SELLER_SKU_DUPLICATE");

const FIELDS: readonly [RegExp, string][] = [
  [/image/i, "pictures"],
  [/\bname\b|title/i, "title_vi"],
  [/description/i, "description_vi"],
  [/categor|brand|prop|attribute/i, "account"],
];

/** A refusal of an item as somebody who is to mend it understands it. */
export function issuesOf(refusal: LazadaRefusal): Issue[] {
  const said = words(refusal);
  if (refusal.code === "4148" || said.includes("ITEM_HAS_REACH_LIMIT")) return [issues.shopFull()];
  if (refusal.details.length === 0) {
    return [issueOf("", `${refusal.message} (${refusal.code})`, null)];
  }
  return refusal.details.map(({ field, message, sku }) => issueOf(field, message, sku));
}

function issueOf(field: string, message: string, sku: string | null): Issue {
  if (sku !== null && /price/i.test(`${field} ${message}`)) {
    return issues.refusedByChannel(message, common.variantField(sku, "price_vnd"));
  }
  if (sku !== null && /quantity|stock/i.test(`${field} ${message}`)) {
    return issues.refusedByChannel(message, common.variantField(sku, "stock"));
  }
  const known = FIELDS.find(([pattern]) => pattern.test(`${field} ${message}`));
  const detail = field === "" ? message : `${field}: ${message}`;
  return issues.refusedByChannel(detail, known?.[1]);
}
