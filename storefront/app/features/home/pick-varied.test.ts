import { describe, expect, it } from "vitest";

import { pickVaried } from "./pick-varied";

const first = (item: string) => item.slice(0, 1);

describe("pickVaried", () => {
  it("takes one of each group before a second of any", () => {
    expect(pickVaried(["a1", "a2", "b1", "c1", "b2"], 4, first)).toEqual(["a1", "b1", "c1", "a2"]);
  });

  it("keeps the order within, and gives what there is", () => {
    expect(pickVaried(["a1", "a2"], 5, first)).toEqual(["a1", "a2"]);
    expect(pickVaried(["b1", "a1"], 1, first)).toEqual(["b1"]);
  });
});
