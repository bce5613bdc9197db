import { ChannelFault } from "../../contract/result";
import type { Issue } from "../../contract/issue";
import * as issues from "../marketplace/rules/issues";

/** A refusal in Shopee's words, of one call. */
export type ShopeeRefusal = { error: string; message: string };

const TOKEN_ERRORS = new Set(["invalid_access_token", "invalid_acceess_token", "shop_no_linked"]);
const RATE_ERRORS = new Set(["error_rate_limit", "error_limit", "error_busy"]);
const DOWN_ERRORS = new Set(["error_inner", "error_server", "error_system_busy", "error_network"]);
const APP_ERRORS = new Set([
  "error_sign",
  "invalid_partner_id",
  "error_api_permission",
  "error_api_call_restricted",
  "api_suspended",
  "source_ip_undeclared",
  "error_partner_key_expired",
]);
/** Shopee counts days by Singapore's clock: a day's calls are free again at midnight there. */
const DAY_LIMIT_RETRY_SECONDS = 3600;

/**
 * Whether a refusal is about the account or the channel and not about the item: then it is a fault. Names
 * of errors: the lists of open.shopee.com's API reference. `error_auth` says many things; only of tokens
 * and permission does it mean that its owner has to sign in.
 */
export function faultOf(path: string, { error, message }: ShopeeRefusal): ChannelFault | null {
  const says = `${path}: ${error}: ${message}`;
  if (RATE_ERRORS.has(error)) {
    return new ChannelFault(
      "rate_limited",
      says,
      error === "error_limit" ? DAY_LIMIT_RETRY_SECONDS : null,
    );
  }
  if (TOKEN_ERRORS.has(error)) return new ChannelFault("signed_out", says);
  if (error === "error_auth" && /access_token|permission|partner/i.test(message)) {
    return new ChannelFault("signed_out", says);
  }
  if (DOWN_ERRORS.has(error)) return new ChannelFault("channel_down", says);
  if (APP_ERRORS.has(error)) return new ChannelFault("bad_request", says);
  if (error === "error_param" && /timestamp|partner_id|sign/i.test(message)) {
    return new ChannelFault("bad_request", says);
  }
  return null;
}

export const isItemGone = ({ error }: ShopeeRefusal) =>
  error === "error_item_not_found" || error === "product.error_item_not_found";

/** Where a refusal of an item is mended, by the names that Shopee gives its errors. */
const FIELDS: readonly [RegExp, string][] = [
  [/image/, "pictures"],
  [/name|title/, "title_vi"],
  [/desc/, "description_vi"],
  [/categor|attribute|brand|logistic|shop_status|account_status/, "account"],
];

/** A refusal of an item as somebody who is to mend it understands it. */
export function issueOf({ error, message }: ShopeeRefusal): Issue {
  const words = `${message || error} (${error})`;
  const field = FIELDS.find(([pattern]) => pattern.test(error))?.[1];
  if (error === "error_reach_shop_item_limit") return issues.shopFull();
  if (/logistic/.test(error)) return { ...issues.carrierMissing(), detail: words };
  if (/GTIN/i.test(message)) return { ...issues.refusedByChannel(words, "variants") };
  return issues.refusedByChannel(words, field);
}
