import { describe, expect, it } from "vitest";
import { bankText, batchCode, MAX_NOTE_LENGTH, payoutNote } from "./bank-text";

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
