import { describe, expect, it } from "vitest";
import { ACCENT_WINDOW, accentedPaths, byAccents } from "./accents";
import { fieldsOf } from "./fields";

const titles = (hits: { title: string }[]) => hits.map(({ title }) => title);

describe("byAccents", () => {
  it("puts the accents as typed first and keeps the engine's order among equals", () => {
    const hits = ["Dương xỉ", "Đường phèn", "Duong", "Đường phổi"].map((title) => ({ title }));
    expect(titles(byAccents(hits, "đường", ["title"]))).toEqual([
      "Đường phèn",
      "Đường phổi",
      "Dương xỉ",
      "Duong",
    ]);
  });

  it("moves nothing into or out of the window", () => {
    const hits = Array.from({ length: ACCENT_WINDOW }, () => ({ title: "Dương" }));
    const all = [...hits, { title: "Đường" }];
    expect(titles(byAccents(all, "đường", ["title"])).at(-1)).toBe("Đường");
  });
});

describe("accentedPaths", () => {
  it("are the weightiest fields outside of objects", () => {
    const fields = fieldsOf({
      note: { type: "text", searchable: true },
      title: { type: "text", searchable: { weight: 5 } },
      title_en: { type: "text", searchable: { weight: 5 } },
      maker: { type: "object", fields: { name: { type: "text", searchable: { weight: 9 } } } },
    });
    expect(accentedPaths(fields)).toEqual(["title", "title_en"]);
    expect(accentedPaths([])).toEqual([]);
  });
});
