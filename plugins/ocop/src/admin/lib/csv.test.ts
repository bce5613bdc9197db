import { expect, it } from "vitest";
import { csvOf } from "./csv";

it("quotes every cell and lets none be run as a formula", () => {
  expect(
    csvOf([
      ["Dòng", 'a "b", c'],
      [7, "=1+1"],
      [-8, "@x"],
    ]),
  ).toBe('\uFEFF"Dòng","a ""b"", c"\r\n"7","\'=1+1"\r\n"-8","\'@x"\r\n');
});
