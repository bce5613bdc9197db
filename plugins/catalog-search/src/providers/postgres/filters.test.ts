import { describe, expect, it } from "vitest";
import { compileDeletion, compileFilters, splitFilters } from "./filters";
import type { IndexPlan } from "./plan";

const plan: IndexPlan = {
  primaryKey: "id",
  columns: [
    { field: "id", column: "id", type: "text", isArray: false },
    { field: "price", column: "f_price", type: "bigint", isArray: false },
    { field: "tags", column: "f_tags", type: "text", isArray: true, isOfClass: true },
  ],
  searchable: [],
  tieBreak: [],
  orders: [],
};

describe("compileFilters", () => {
  it("keeps every value out of the text of the statement", () => {
    const { sql, values } = compileFilters({ id: "x'; drop table product; --" }, plan);
    expect(sql).not.toContain("drop");
    expect(values).toEqual([["x'; drop table product; --"]]);
  });

  it("joins fields and operators by and, branches as they say", () => {
    const { sql, values } = compileFilters(
      { price: { $gte: 1, $lt: 9 }, $or: [{ tags: { $overlaps: ["a"] } }, { id: "b" }] },
      plan,
    );
    expect(values).toEqual([1, 9, ["a"], ["b"]]);
    expect(sql.match(/ or /g)).toHaveLength(1);
  });

  it("refuses a field without a column and an operator that it does not have", () => {
    expect(() => compileFilters({ secret: 1 }, plan)).toThrow(/"secret"/);
    expect(() => compileFilters({ id: { $like: "a" } }, plan)).toThrow(/\$like/);
  });
});

describe("splitFilters", () => {
  it("leaves to classes only what they decide alone", () => {
    const both = { $or: [{ tags: ["a"] }, { price: 1 }] };
    expect(splitFilters({ tags: ["a"], price: 1 }, plan)).toEqual({
      ofClass: { $and: [{ tags: ["a"] }] },
      ofDocument: { $and: [{ price: 1 }] },
      needsClass: false,
    });
    expect(splitFilters({ $and: [{ $not: { tags: ["b"] } }, both] }, plan)).toEqual({
      ofClass: { $and: [{ $not: { tags: ["b"] } }] },
      ofDocument: { $and: [both] },
      needsClass: true,
    });
    expect(splitFilters(undefined, plan).ofClass).toEqual({ $and: [] });
  });

  it("refuses a field without a column", () => {
    expect(() => splitFilters({ $or: [{ secret: 1 }] }, plan)).toThrow(/"secret"/);
  });
});

describe("compileDeletion", () => {
  it("never compiles to everything", () => {
    expect(() => compileDeletion({}, plan)).toThrow(/needs a filter/);
    expect(() => compileDeletion({ id: undefined }, plan)).toThrow(/needs a filter/);
    expect(() => compileDeletion({ $and: [{}] }, plan)).toThrow(/needs a filter/);
    expect(compileDeletion({ id: ["a"] }, plan).values).toEqual([["a"]]);
  });
});
