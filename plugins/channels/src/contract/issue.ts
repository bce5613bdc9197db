/**
 * Something about an item that a channel will not take or takes badly. `error` keeps it from being
 * published, `advice` does not. Codes are ours, the same for every channel (`picture_missing`); what a
 * channel says itself is kept in `detail`.
 */
export type Issue = {
  code: string;
  severity: "error" | "advice";
  /** Where it is mended: a field of the listing editor (`variants.<sku>.gtin`), `documents`, `account`. */
  field: string;
  message: { vi: string; en: string };
  /** How to mend it, verb first. */
  fix: { vi: string; en: string };
  detail?: string;
};

/** Why a product can never go to a channel: by the law or the channel's rules, not by a mistake. */
export type Ineligibility = { code: string; reason: { vi: string; en: string } };

/** What a product lacks for a channel. */
export type Readiness =
  | { state: "ready"; advice: Issue[] }
  | { state: "needs_work"; issues: Issue[] }
  | { state: "not_eligible"; why: Ineligibility };
