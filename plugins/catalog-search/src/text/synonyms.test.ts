import { describe, expect, it } from "vitest";
import { foldedWordsOf } from "./fold";
import { SHORTHANDS, SYNONYMS, TRANSLATIONS } from "./synonym-groups";
import { alternativesOf, meilisearchSynonyms } from "./synonyms";

const segments = (query: string) =>
  alternativesOf(foldedWordsOf(query)).map(({ words, alternatives }) => [
    words.join(" "),
    ...alternatives.map((other) => other.join(" ")),
  ]);

describe("the segments of a query", () => {
  it("take the longest phrase first", () => {
    expect(segments("Black garlic Lý Sơn")).toEqual([["black garlic", "toi den"], ["li"], ["son"]]);
    expect(segments("garlic black")).toEqual([["garlic", "toi"], ["black"]]);
  });

  it("go both ways between words that mean the same", () => {
    expect(segments("nước mắm")).toEqual([["nuoc mam", "mam"]]);
    expect(segments("mắm")).toEqual([["mam", "nuoc mam"]]);
    expect(segments("vỏ quế")).toEqual([["vo que", "que"]]);
    expect(segments("quế")[0]).toContain("vo que");
  });

  it("go one way from trà to chè and from English to Vietnamese", () => {
    expect(segments("trà")).toEqual([["tra", "che"]]);
    expect(segments("chè")).toEqual([["che"]]);
    expect(segments("fish sauce")).toEqual([["fish sauce", "nuoc mam"]]);
    expect(segments("tỏi").flat()).not.toContain("garlic");
  });

  it("know what people type short", () => {
    expect(segments("nc mam qn")).toEqual([
      ["nc", "nuoc"],
      ["mam", "nuoc mam"],
      ["qn", "quang ngai"],
    ]);
  });

  it("leave other words alone, and give back every word in its place", () => {
    expect(segments("xin chao")).toEqual([["xin"], ["chao"]]);
    expect(alternativesOf([])).toEqual([]);
    const words = foldedWordsOf("rượu sâm ngọc linh k5 của htx nấm bào ngư");
    expect(alternativesOf(words).flatMap((segment) => segment.words)).toEqual(words);
  });
});

describe("the synonyms of Meilisearch", () => {
  const synonyms = meilisearchSynonyms();

  it("are folded, none of them of itself or of nothing", () => {
    for (const [phrase, others] of Object.entries(synonyms)) {
      expect(foldedWordsOf(phrase).join(" ")).toBe(phrase);
      expect(others.length, phrase).toBeGreaterThan(0);
      expect(others).not.toContain(phrase);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) expect(foldedWordsOf(other).join(" ")).toBe(other);
    }
  });

  it("fold y as both engines do", () => {
    expect(synonyms.honei).toEqual(["mat ong"]);
    expect(synonyms["vo que"]).toEqual(["que"]);
  });
});

it("lists no word twice among the synonyms, where one group would hide the other's limits", () => {
  const words = SYNONYMS.flatMap((group) => group.words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  const oneWay = [...SHORTHANDS, ...TRANSLATIONS].flatMap((group) => group.words);
  expect(oneWay.filter((word, index) => oneWay.indexOf(word) !== index)).toEqual([]);
});
