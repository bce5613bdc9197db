import { describe, expect, it } from "vitest";
import { mailFileName } from "./file-name";

const sentAt = new Date("2026-11-24T17:30:05Z");

describe("mailFileName", () => {
  it("begins with Viet Nam's date and time and keeps the subject readable", () => {
    expect(mailFileName(sentAt, "OCOP: “Tỏi Lý Sơn” còn 60 ngày, hết hạn 15/10/2028", "a1b2")).toBe(
      "2026-11-25 00-30-05 OCOP Tỏi Lý Sơn còn 60 ngày, hết hạn 15 10 2028 a1b2.eml",
    );
  });

  it("never leaves the folder and stays short", () => {
    const name = mailFileName(sentAt, `../../etc/passwd\0${"ộ".repeat(300)}`, "a1b2");
    expect(name).not.toMatch(/[/\\\0]/);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(mailFileName(sentAt, "", "a1b2")).toBe("2026-11-25 00-30-05 mail a1b2.eml");
  });
});
