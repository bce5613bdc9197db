import { describe, expect, it } from "vitest";
import { cashDue } from "./cash-due";

const standing = { totalVnd: 80_000, authorisedVnd: 200_000, capturedVnd: 0, half: null };

describe("the cash of a delivered parcel", () => {
  it.each([
    ["is its total", {}, { dropId: null, amountVnd: 80_000 }],
    ["is what staff has left", { capturedVnd: 150_000 }, { dropId: null, amountVnd: 50_000 }],
    ["is nothing when all is captured", { capturedVnd: 200_000 }, { dropId: null, amountVnd: 0 }],
    [
      "is captured anew where a server died in the middle",
      { capturedVnd: 80_000, half: { id: "capt_1", amountVnd: 80_000 } },
      { dropId: "capt_1", amountVnd: 80_000 },
    ],
    [
      "is left alone where that was the whole payment",
      { capturedVnd: 200_000, half: { id: "capt_1", amountVnd: 80_000 } },
      { dropId: null, amountVnd: 0 },
    ],
  ])("%s", (_case, over, due) => {
    expect(cashDue({ ...standing, ...over })).toEqual(due);
  });
});
