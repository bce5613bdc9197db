import { describe, expect, it } from "vitest";

import { fixPath } from "./fix-path";
import { standingOf } from "./standing";
import type { ChannelCell, ChannelIssue } from "./types";

const both = { vi: "a", en: "b" };
const issue = (severity: ChannelIssue["severity"]): ChannelIssue => ({
  ...{ code: "x", severity, field: "pictures", message: both, fix: both },
});
const cell = (changes: Partial<ChannelCell>): ChannelCell => ({
  ...{ channel: "tiki", state: "ready", listing: null, ...changes },
});
const listing = (state: "live" | "waiting" | "needs_attention" | "withdrawn", wanted = true) => ({
  ...{ id: "l", state, wanted, url: null, issues: null },
});

describe("how a product stands at a channel", () => {
  it.each<[Partial<ChannelCell>, string, number]>([
    [{}, "ready", 0],
    [
      { state: "needs_work", issues: [issue("error"), issue("error"), issue("advice")] },
      "missing",
      2,
    ],
    [{ state: "not_eligible" }, "notEligible", 0],
    [{ state: "needs_work", issues: [issue("error")], listing: listing("live") }, "live", 0],
    [{ listing: listing("waiting") }, "waiting", 0],
    [{ listing: listing("needs_attention") }, "needsAttention", 0],
    [{ listing: listing("withdrawn", false) }, "ready", 0],
  ])("%j is %s", (changes, word, count) => {
    expect(standingOf(cell(changes))).toMatchObject({ word, count });
  });
});

describe("where something is mended", () => {
  it.each([
    ["pictures", "/producer/channels/fix?product=p1&field=pictures"],
    ["variants.A B.gtin", "/producer/channels/fix?product=p1&field=variants.A+B.gtin"],
    ["variants.A.supply", "/producer/supply-terms#p1"],
    ["documents", "/producer/channels/tiki#documents"],
    ["account", "/producer/channels/tiki#settings"],
    ["producer", "/producer/profile"],
  ])("%s at %s", (field, path) => {
    expect(fixPath({ field, productId: "p1", channel: "tiki" })).toBe(path);
  });
});
