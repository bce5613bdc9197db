import { describe, expect, it } from "vitest";
import { tableQuery } from "./table-query";

const state = { filterIds: ["status", "star", "until"], pageSize: 20 };
const queryOf = (address: string, prefix?: string) =>
  tableQuery(new URLSearchParams(address), { ...state, prefix });

describe("the query of a table", () => {
  it("is the first page when the address says nothing", () => {
    expect(queryOf("")).toEqual({ limit: 20, offset: 0 });
    expect(queryOf("offset=x&other=1")).toEqual({ limit: 20, offset: 0 });
  });

  it("carries page, search, order and filters", () => {
    const address = new URLSearchParams({
      offset: "40",
      q: "trà",
      order: "-valid_until",
      status: JSON.stringify(["valid", "expiring"]),
      star: JSON.stringify("4"),
    });
    expect(queryOf(address.toString())).toEqual({
      limit: 20,
      offset: 40,
      q: "trà",
      order: "-valid_until",
      status: ["valid", "expiring"],
      star: "4",
    });
  });

  it("takes a filter that was written by hand", () => {
    expect(queryOf("status=valid")).toMatchObject({ status: "valid" });
  });

  it("turns a range of days into civil dates of the browser's calendar", () => {
    const until = JSON.stringify({
      $gte: new Date(2026, 10, 1).toISOString(),
      $lte: new Date(2026, 10, 30, 23, 59, 59).toISOString(),
    });
    expect(queryOf(`until=${encodeURIComponent(until)}`)).toMatchObject({
      until_from: "2026-11-01",
      until_until: "2026-11-30",
    });
  });

  it("reads only the parameters of its own table", () => {
    expect(queryOf("offset=20&files_offset=40&files_q=a", "files")).toEqual({
      limit: 20,
      offset: 40,
      q: "a",
    });
  });
});
