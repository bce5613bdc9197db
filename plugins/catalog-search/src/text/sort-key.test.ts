import { describe, expect, it } from "vitest";
import { sortKey } from "./sort-key";

describe("sortKey", () => {
  it("follows the Vietnamese alphabet, letters with a shape after their plain ones", () => {
    const names = ["đậu", "dừa", "êm", "ẹt", "ăn", "âu", "az", "ơn", "ôi", "oz", "ưa", "uy", "z"];
    const plainly = names
      .map((name) => ({ name, key: sortKey(name) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(plainly.map(({ name }) => name)).toEqual([
      "az",
      "ăn",
      "âu",
      "dừa",
      "đậu",
      "ẹt",
      "êm",
      "oz",
      "ôi",
      "ơn",
      "uy",
      "ưa",
      "z",
    ]);
  });

  it("leaves tones and capitals aside, and keeps y apart from i", () => {
    expect(sortKey("TỎI")).toBe(sortKey("toi"));
    expect(sortKey("lý")).not.toBe(sortKey("lí"));
  });
});
