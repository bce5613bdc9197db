import { describe, expect, it } from "vitest";

import { parseScores, scoresAsText } from "./scores";

describe("parseScores", () => {
  it("reads a line each, with a comma in the points and semicolons in the words", () => {
    const typed = "1.1; 3; Hợp đồng\n\n 1.2 ;2,5; a; b \n2.1;0";
    const read = parseScores(typed);
    expect(read).toEqual({
      scores: [
        { criterion: "1.1", points: 3, description: "Hợp đồng" },
        { criterion: "1.2", points: 2.5, description: "a; b" },
        { criterion: "2.1", points: 0, description: null },
      ],
    });
    expect("scores" in read && scoresAsText(read.scores)).toBe(
      "1.1; 3; Hợp đồng\n1.2; 2.5; a; b\n2.1; 0",
    );
  });

  it.each([
    ["1.1", 1],
    ["1.1; 3\n; 4", 2],
    ["1.1; ba", 1],
    ["1.1; 101", 1],
  ])("says which line of %j is wrong", (text, wrongLine) => {
    expect(parseScores(text)).toEqual({ wrongLine });
  });
});
