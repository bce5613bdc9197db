import { describe, expect, it } from "vitest";
import { languageOf, startInVietnamese } from "./language";

function storageWith(entries: Record<string, string>) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function languageAfter(entries: Record<string, string>, cookies: string): string | null {
  const storage = storageWith(entries);
  startInVietnamese(storage, cookies);
  return storage.getItem("lng");
}

describe("the first language", () => {
  it("is Vietnamese where nobody has chosen", () => {
    expect(languageAfter({}, "")).toBe("vi");
    expect(languageAfter({}, "connect.sid=abc; xlng=en")).toBe("vi");
  });

  it("is what somebody chose", () => {
    expect(languageAfter({ lng: "en" }, "")).toBe("en");
    expect(languageAfter({}, "connect.sid=abc; lng=en")).toBeNull();
  });

  it("is English for our pages in every other language of the admin", () => {
    expect(["vi", "en", "de", undefined].map(languageOf)).toEqual(["vi", "en", "en", "en"]);
  });
});
