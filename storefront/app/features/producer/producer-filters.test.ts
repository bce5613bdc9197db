import { describe, expect, it } from "vitest";

import { parseProducerFilters, producersPath } from "./producer-filters";

describe("parseProducerFilters", () => {
  it("reads what producersPath writes", () => {
    const filters = { sector: "IV", commune: "21040", page: 2 };
    const path = producersPath(filters);
    expect(path).toBe("/producers?sector=IV&commune=21040&page=2");
    expect(parseProducerFilters(new URLSearchParams(path.split("?")[1]))).toEqual(filters);
    expect(producersPath({ page: 1 })).toBe("/producers");
  });

  it.each(["sector=X", "commune=1", "page=0", "page=two"])("does not understand %s", (search) => {
    expect(parseProducerFilters(new URLSearchParams(search))).toBeNull();
  });
});
