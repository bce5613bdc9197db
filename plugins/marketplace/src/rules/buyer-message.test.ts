import { describe, expect, it } from "vitest";
import { languageOf, recipientOf, retryDelayMinutes } from "./buyer-message";

describe("a message to a buyer", () => {
  it("goes by e-mail, else by phone, and to nobody where the order was erased", () => {
    expect(recipientOf({ email: " a@mau.example ", phone: "0912345678" })).toEqual({
      channel: "email",
      to: "a@mau.example",
    });
    expect(recipientOf({ email: null, phone: "0912 345 678" })).toEqual({
      channel: "sms",
      to: "0912 345 678",
    });
    expect(recipientOf({ email: "erased@shop.invalid", phone: "đã xóa" })).toBeNull();
    expect(recipientOf({ email: null, phone: null })).toBeNull();
  });

  it("waits longer after each failure, six hours at most", () => {
    expect([1, 2, 3, 8, 9, 10, 500].map(retryDelayMinutes)).toEqual([1, 2, 4, 128, 256, 360, 360]);
  });

  it("is Vietnamese unless the order says English", () => {
    expect(["en-US", "en", "vi-VN", "fr-FR", null].map(languageOf)).toEqual([
      "en",
      "en",
      "vi",
      "vi",
      "vi",
    ]);
  });
});
