import { describe, expect, it } from "vitest";
import { bankText, batchCode, csvCell, csvFile, MAX_NOTE_LENGTH, payoutNote } from "./bank-text";

describe("words for the bank", () => {
  it("have no diacritics, in capitals", () => {
    expect(bankText("Hợp tác xã Nông nghiệp Đức Phổ")).toBe("HOP TAC XA NONG NGHIEP DUC PHO");
    expect(bankText("Công ty TNHH “Lý Sơn” — 1")).toBe("CONG TY TNHH LY SON 1");
  });

  it("name the batch and the payout in the length that a transfer takes", () => {
    const code = batchCode("2026-11-24", 12);
    expect(code).toBe("CT261124-12");
    const note = payoutNote(code, 9_999);
    expect(note).toBe("OCOP CT261124-12 9999");
    expect(note.length).toBeLessThanOrEqual(MAX_NOTE_LENGTH);
    expect(note).toMatch(/^[A-Z0-9 -]+$/);
  });
});

describe("a cell of a CSV file", () => {
  it.each<[string | number, string]>([
    [1_250_000, "1250000"],
    ["0123456789", '"0123456789"'],
    ['Tỏi "Dori", Lý Sơn', '"Tỏi ""Dori"", Lý Sơn"'],
    ["=HYPERLINK(1)", '"\'=HYPERLINK(1)"'],
    ["+84", '"\'+84"'],
    ["-1", '"\'-1"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\t=1", '"\'\t=1"'],
  ])("of %j is %s", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it("stands in a file that Excel reads as UTF-8", () => {
    expect(csvFile([["a", 1], ["b"]])).toBe('\uFEFF"a",1\r\n"b"\r\n');
  });
});
