import { describe, expect, it } from "vitest";
import { parseScores, scoresAsText } from "./dossier";

describe("parseScores", () => {
  it("reads a line per criterion and writes it back", () => {
    const text = "1.1; 3; Hợp đồng; phụ lục\n\n1.2; 2,5";
    const scores = [
      { criterion: "1.1", points: 3, description: "Hợp đồng; phụ lục" },
      { criterion: "1.2", points: 2.5, description: null },
    ];
    expect(parseScores(text)).toEqual({ scores });
    expect(scoresAsText(scores)).toBe("1.1; 3; Hợp đồng; phụ lục\n1.2; 2.5");
  });

  it.each([
    ["1.1; 3\n1.2", 2],
    ["1.1; ba", 1],
    ["; 3", 1],
    ["1.1; 101", 1],
  ])("names the line of %j that needs another form", (text, wrongLine) => {
    expect(parseScores(text)).toEqual({ wrongLine });
  });
});
