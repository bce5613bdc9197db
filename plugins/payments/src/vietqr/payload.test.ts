import { describe, expect, it } from "vitest";
import { crc16 } from "./crc16";
import { vietQrPayload, type VietQrTransfer } from "./payload";

const ACB = { bin: "970416", accountNumber: "257678859" };
const make = (rest: Partial<VietQrTransfer>) =>
  vietQrPayload({ ...ACB, amountVnd: 10_000, purpose: "QN7K3M9QTR", ...rest });

describe("vietQrPayload", () => {
  // Published codes whose checksums were computed again.
  it.each<[number | null, string | null, string]>([
    [
      null,
      null,
      "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F",
    ],
    [
      10_000,
      "Chuyen tien",
      "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6",
    ],
    [
      999_999,
      "Cam on nhe",
      "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA530370454069999995802VN62140810Cam on nhe6304E786",
    ],
  ])("writes %s đồng for %s as published", (amountVnd, purpose, payload) => {
    expect(make({ amountVnd, purpose })).toBe(payload);
  });

  it.each<[string, Partial<VietQrTransfer>]>([
    ["a fraction", { amountVnd: 10.5 }],
    ["nothing to pay", { amountVnd: 0 }],
    ["less than nothing", { amountVnd: -1 }],
    ["more than the field holds", { amountVnd: 10_000_000_000_000 }],
    ["marks in the purpose", { purpose: "Tỏi Lý Sơn" }],
    ["a purpose of 26 characters", { purpose: "A".repeat(26) }],
    ["a short BIN", { bin: "97041" }],
    ["an account with spaces", { accountNumber: "2576 78859" }],
  ])("refuses %s", (_name, rest) => {
    expect(() => make(rest)).toThrow(/No VietQR can be made/);
  });

  it("takes a purpose of 25 characters", () => {
    expect(make({ purpose: "A".repeat(25) })).toContain(`62290825${"A".repeat(25)}6304`);
  });
});

it("crc16 gives the check value of CRC-16/CCITT-FALSE", () => {
  expect(crc16("123456789")).toBe("29B1");
});
