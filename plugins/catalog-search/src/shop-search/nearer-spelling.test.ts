import { describe, expect, it } from "vitest";
import { nearerSpelling, shareFound } from "./nearer-spelling";

const TEXTS = ["Mạch nha Kim Hồng", "Thi Phổ", "Quảng Ngãi malt"];

describe("nearerSpelling", () => {
  it("replaces each misspelt word by the nearest one as it is written", () => {
    expect(nearerSpelling("mach nah", TEXTS)).toBe("mạch nha");
    expect(nearerSpelling("mcah nha", TEXTS)).toBe("mạch nha");
  });

  it("says nothing of words that are right, begun, or known by another name", () => {
    expect(nearerSpelling("mach nha", TEXTS)).toBeNull();
    expect(nearerSpelling("mạch n", TEXTS)).toBeNull();
    expect(nearerSpelling("nha kim", TEXTS)).toBeNull();
    expect(nearerSpelling("nc mam", ["Nước mắm Mười Quý"])).toBeNull();
  });

  it("leaves alone what is like nothing, and short words", () => {
    expect(nearerSpelling("xyzxyz", TEXTS)).toBeNull();
    expect(nearerSpelling("ab", TEXTS)).toBeNull();
    expect(nearerSpelling("", TEXTS)).toBeNull();
  });
});

describe("shareFound", () => {
  it("counts the words that stand in the texts, or nearly", () => {
    expect(shareFound("mach nah", TEXTS)).toBe(1);
    expect(shareFound("mach zzzzz", TEXTS)).toBe(0.5);
    expect(shareFound("", TEXTS)).toBe(0);
    expect(shareFound("garlic", ["Xã Ia Tơi"])).toBe(0);
  });
});
