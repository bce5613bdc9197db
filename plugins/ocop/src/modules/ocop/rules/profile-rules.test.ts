import { describe, expect, it } from "vitest";
import { isInProvince, placeIn } from "./map-place";
import { isOpenDay, toldHours } from "./opening-hours";
import { profileLink } from "./profile-link";
import { retryDelayMinutes } from "./retry-delay";

describe("placeIn", () => {
  it.each([
    ["15.12047, 108.79234", 15.12047, 108.79234],
    ["15.120471234 108.792351", 15.12047, 108.79235],
    ["https://www.google.com/maps/@15.1204,108.7923,15z", 15.1204, 108.7923],
    [
      "https://www.google.com/maps/place/X/@15.1,108.7,14z/data=!3m1!4b1!3d15.3808!4d109.1203",
      15.3808,
      109.1203,
    ],
    ["https://maps.google.com/?q=15.12047%2C108.79234", 15.12047, 108.79234],
    ["https://www.openstreetmap.org/#map=15/15.1204/108.7923", 15.1204, 108.7923],
  ])("reads %s", (text, latitude, longitude) => {
    expect(placeIn(text)).toEqual({ latitude, longitude });
  });

  it.each(["", "cạnh chợ", "15, 108", "100%", "https://maps.app.goo.gl/abc"])(
    "finds none in %j",
    (text) => expect(placeIn(text)).toBeNull(),
  );
});

describe("isInProvince", () => {
  it("takes the town, Lý Sơn and Kon Tum, and neither Hà Nội nor a swapped pair", () => {
    const at = (latitude: number, longitude: number) => isInProvince({ latitude, longitude });
    expect([at(15.12, 108.79), at(15.38, 109.12), at(14.35, 108.0)]).toEqual([true, true, true]);
    expect([at(21.03, 105.85), at(108.79, 15.12)]).toEqual([false, false]);
  });
});

describe("opening hours", () => {
  it("end after they begin, by the clock", () => {
    expect(isOpenDay({ opens: "07:00", closes: "17:30" })).toBe(true);
    expect(isOpenDay({ opens: "17:30", closes: "07:00" })).toBe(false);
    expect(isOpenDay({ opens: "07:00", closes: "07:00" })).toBe(false);
    expect(isOpenDay({ opens: "7:00", closes: "24:00" })).toBe(false);
  });

  it("keep the days that are told, from Monday on", () => {
    const told = toldHours({ sunday: "closed", monday: { opens: "07:00", closes: "11:00" } });
    expect(Object.keys(told ?? {})).toEqual(["monday", "sunday"]);
    expect(toldHours({})).toBeNull();
  });
});

describe("profileLink", () => {
  it("keeps one spelling", () => {
    expect(profileLink("website", "mau.example/")).toEqual({
      kind: "website",
      url: "https://mau.example",
    });
    expect(profileLink("facebook", "http://www.facebook.com/mau")?.url).toBe(
      "https://www.facebook.com/mau",
    );
  });

  it.each([
    ["facebook", "https://facebook.com.lua-dao.example/mau"],
    ["zalo", "https://zalo.example/1"],
    ["website", "javascript:alert(1)"],
    ["website", "mau.example:8080"],
    ["website", "không phải trang"],
  ] as const)("refuses for %s %s", (kind, text) => expect(profileLink(kind, text)).toBeNull());
});

describe("retryDelayMinutes", () => {
  it("doubles up to six hours", () => {
    expect([1, 2, 3, 9, 10, 60].map(retryDelayMinutes)).toEqual([1, 2, 4, 256, 360, 360]);
  });
});
