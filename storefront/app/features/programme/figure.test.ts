import { expect, it } from "vitest";

import { ranked, type FigureCell } from "./figure";

const cell = (key: string, denominator: number, evidenced: number): FigureCell => ({
  key,
  label: { vi: key, en: key },
  values: { denominator, evidenced },
  percents: { evidenced: denominator === 0 ? null : (evidenced * 100) / denominator },
});

it("ranks by share, then by how many there are, and leaves out where there are none", () => {
  const cells = [cell("a", 10, 5), cell("b", 2, 1), cell("c", 0, 0), cell("d", 1, 1)];
  expect(ranked(cells).map(({ key }) => key)).toEqual(["d", "a", "b"]);
});
