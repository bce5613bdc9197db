import { describe, expect, it } from "vitest";

import { readDeed } from "./deed";

describe("what a helper did", () => {
  it.each([
    ["POST", "/producer/consignments/ocons_1/ship", "ship", "/producer/orders/ocons_1"],
    [
      "POST",
      "/producer/consignments/ocons_1/messages/read",
      "messages",
      "/producer/orders/ocons_1",
    ],
    ["PATCH", "/producer/listings/opdft_1", "listing", "/producer/listings/opdft_1"],
    ["POST", "/producer/listings/opdft_1/pictures/p1", "pictures", "/producer/listings/opdft_1"],
    ["DELETE", "/producer/listings/opdft_1", "listing_deleted", null],
    ["POST", "/producer/listings/sheet/confirm", "sheet", "/producer/listings"],
    ["POST", "/producer/register/corrections", "corrections", "/producer/profile"],
    ["POST", "/producer/dossiers/odoss_1/submit", "dossiers", "/producer/dossiers/odoss_1"],
    ["POST", "/producer/documents", "documents", null],
    ["POST", "/producer/khong-co", "other", null],
  ])("%s %s is %s", (method, path, word, to) => {
    expect(readDeed({ step: { method, path }, action: "updated" })).toEqual({ word, to });
  });

  it("begins and ends with a session", () => {
    expect(readDeed({ step: null, action: "created" }).word).toBe("begun");
    expect(readDeed({ step: null, action: "updated" }).word).toBe("ended");
  });
});
