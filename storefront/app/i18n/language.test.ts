import { describe, expect, it } from "vitest";

import { languageOf, languageOfPath, pathIn, pathWithoutLanguage } from "./language";

describe("the language of an address", () => {
  it("is Vietnamese without a segment and English under /en", () => {
    expect(languageOfPath("/products")).toBe("vi");
    expect(languageOfPath("/en")).toBe("en");
    expect(languageOfPath("/en/products")).toBe("en");
    expect(languageOfPath("/en.data")).toBe("en");
    expect(languageOfPath("/enough")).toBe("vi");
  });

  it("is unknown for any other segment", () => {
    expect(languageOf({})).toBe("vi");
    expect(languageOf({ lang: "en" })).toBe("en");
    expect(() => languageOf({ lang: "fr" })).toThrow();
  });

  it("changes without changing the page", () => {
    expect(pathIn("en", "/products?star=4")).toBe("/en/products?star=4");
    expect(pathIn("en", "/")).toBe("/en");
    expect(pathIn("en", "/?from=mail")).toBe("/en?from=mail");
    expect(pathIn("vi", "/cart")).toBe("/cart");
    expect(pathWithoutLanguage("/en/products")).toBe("/products");
    expect(pathWithoutLanguage("/en")).toBe("/");
    expect(pathWithoutLanguage("/products")).toBe("/products");
  });
});
