import { describe, expect, it } from "vitest";
import { planFacet } from "./facets";
import { fieldsOf } from "./fields";

const FIELDS = fieldsOf({
  tag: { type: "keyword", facetable: true },
  plain: { type: "keyword" },
  price: { type: "integer", facetable: true },
  day: { type: "date", facetable: true },
});

describe("planFacet", () => {
  it("counts values, the most frequent first, equal ones by the alphabet", () => {
    const plan = planFacet("tag", FIELDS);
    expect(plan).toMatchObject({ attribute: "tag", counted: [] });
    const facetDistribution = { tag: { Đậu: 1, Dừa: 1, Ớt: 3 } };
    expect(plan.read({ facetDistribution }, [])).toEqual({
      type: "value",
      values: [
        { value: "Ớt", count: 3 },
        { value: "Dừa", count: 1 },
        { value: "Đậu", count: 1 },
      ],
    });
  });

  it("finds values as they are typed, without accents", () => {
    const facetDistribution = { tag: { Lý: 1, Lân: 2 } };
    const { read } = planFacet({ field: "tag", query: "li" }, FIELDS);
    expect(read({ facetDistribution }, [])).toMatchObject({ values: [{ value: "Lý" }] });
  });

  it("counts each range by itself, dates in milliseconds", () => {
    const from = "1970-01-01T00:00:00.003Z";
    const plan = planFacet({ field: "day", type: "range", ranges: [{ from }] }, FIELDS);
    expect(plan.attribute).toBeUndefined();
    expect(plan.counted[0]).toContain(`"_order.day" >= "3"`);
    expect(plan.read({}, [7])).toEqual({
      type: "range",
      ranges: [{ key: `${from}-*`, from, count: 7 }],
    });
  });

  it("tells the least, the most and how many", () => {
    const plan = planFacet({ field: "price", type: "stats" }, FIELDS);
    const facetStats = { price: { min: 2, max: 9 } };
    expect(plan.read({ facetStats }, [3])).toEqual({ type: "stats", min: 2, max: 9, count: 3 });
    expect(plan.read({}, [0])).toEqual({ type: "stats", min: 0, max: 0, count: 0 });
  });

  it("refuses fields without facets", () => {
    expect(() => planFacet("plain", FIELDS)).toThrow(/"plain" has no facets/u);
    expect(() => planFacet("other", FIELDS)).toThrow(/no field "other"/u);
  });
});
