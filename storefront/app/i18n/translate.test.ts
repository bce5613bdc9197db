import { describe, expect, it } from "vitest";

import { messagesOf, translateIn } from "./catalogue.server";
import { fill } from "./translate";

describe("fill", () => {
  it("puts values in and groups whole numbers", () => {
    expect(fill("vi", "{count} sản phẩm của {name}", { count: 1250, name: "Phú Sinh" })).toBe(
      "1.250 sản phẩm của Phú Sinh",
    );
    expect(fill("en", "{count} items", { count: 1250 })).toBe("1,250 items");
  });

  it("chooses the word for one or many", () => {
    const message = "{count} {count:product|products}";
    expect(fill("en", message, { count: 1 })).toBe("1 product");
    expect(fill("en", message, { count: 0 })).toBe("0 products");
  });

  it("keeps a placeholder without a value, so that the mistake shows", () => {
    expect(fill("vi", "Còn {count}", {})).toBe("Còn {count}");
  });
});

describe("the catalogues", () => {
  const names = (message: string) =>
    [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

  it("have the same keys, and English uses no value that Vietnamese does not get", () => {
    const vietnamese = messagesOf("vi");
    const english = messagesOf("en");
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    for (const [key, message] of Object.entries(vietnamese)) {
      const translated = english[key as keyof typeof english];
      expect(translated, key).not.toBe("");
      expect(
        names(message).every((name) => names(translated).includes(name)),
        key,
      ).toBe(true);
    }
  });

  it("translate by language", () => {
    expect(translateIn("vi")("badge.daysLeft", { count: 32 })).toBe("Còn 32 ngày");
    expect(translateIn("en")("badge.daysLeft", { count: 1 })).toBe("1 day left");
  });
});
