import { describe, expect, it } from "vitest";
import { csvCell, csvFile } from "./csv";

describe("a cell of a CSV file", () => {
  it.each<[string | number, string]>([
    [1_250_000, "1250000"],
    ["0123456789", '"0123456789"'],
    ['Tỏi "Dori", Lý Sơn', '"Tỏi ""Dori"", Lý Sơn"'],
    ["=HYPERLINK(1)", '"\'=HYPERLINK(1)"'],
    ["+84", '"\'+84"'],
    ["-1", '"\'-1"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\t=1", '"\'\t=1"'],
  ])("of %j is %s", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it("stands in a file that Excel reads as UTF-8", () => {
    expect(csvFile([["a", 1], ["b"]])).toBe('\uFEFF"a",1\r\n"b"\r\n');
  });
});
