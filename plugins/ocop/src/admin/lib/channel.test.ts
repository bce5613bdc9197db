import { describe, expect, it } from "vitest";
import {
  channelHealth,
  restingUntil,
  runErrorKey,
  type AccountLine,
  type ChannelHealth,
  type ChannelOverview,
} from "./channel";

const account: AccountLine = {
  ...{ id: "a", name: "Gian hàng", state: "connected", producer_name: "Cơ sở Mẫu" },
  ...{ open_until: null, ends_at: null },
};
const well: ChannelOverview = {
  ...{
    id: "shopee",
    code: "shopee",
    name: { vi: "Shopee", en: "Shopee" },
    kind: "ecommerce_platform",
  },
  ...{ delivery: "push", is_set_up: true, accounts: [account], listing_counts: { live: 3 } },
  ...{ producer_count: 1, waiting_count: 0, lag_seconds: null, last_run: null, issues: [] },
};
const failed = {
  ...{ published: 0, unchanged: 0, withdrawn: 0, rejected: 0, deferred: 0, ineligible: 0 },
  ...{ selected: 0, state: "failed", error: "channel_down", created_at: "2026-12-01T00:00:00Z" },
} as const;
const of = (change: Partial<AccountLine>): AccountLine[] => [account, { ...account, ...change }];

describe("how a channel stands", () => {
  it.each<[ChannelHealth, Partial<ChannelOverview>]>([
    ["well", {}],
    ["feed", { delivery: "feed", accounts: [] }],
    ["by_hand", { delivery: "pack", accounts: [] }],
    ["not_set_up", { is_set_up: false, accounts: [] }],
    ["no_account", { accounts: [{ ...account, state: "revoked" }] }],
    ["resting", { accounts: of({ open_until: "2026-12-01T10:00:00Z", state: "needs_sign_in" }) }],
    ["signed_out", { accounts: of({ state: "needs_sign_in" }), last_run: failed }],
    ["failed", { last_run: failed, lag_seconds: 7_200 }],
    ["slow", { lag_seconds: 3_600, listing_counts: { needs_attention: 1 } }],
    ["to_mend", { lag_seconds: 3_599, listing_counts: { needs_attention: 1 } }],
    ["sign_in_soon", { accounts: of({ ends_at: "2026-12-05T00:00:00Z" }) }],
  ])("is %s when nothing that presses more is true", (health, change) => {
    expect(channelHealth({ ...well, ...change })).toBe(health);
  });

  it("tells the first end of the rests", () => {
    const rests = ["2026-12-01T10:00:00Z", "2026-12-01T09:00:00Z"];
    const accounts = rests.map((open_until) => ({ ...account, open_until }));
    expect(restingUntil({ ...well, accounts })).toBe(rests[1]);
    expect(restingUntil(well)).toBeNull();
  });

  it("has words for every end of a run, also for one that is not known", () => {
    expect(runErrorKey("rate_limited")).toBe("rate_limited");
    expect(runErrorKey("lease_lost")).toBe("other");
  });
});
