import { describe, expect, it } from "vitest";

import { readReportValues, reportBody, validateReport } from "./report-values";

const values = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readReportValues(form);
};
const description = "Gói chả in 4 sao OCOP nhưng không có mã.";

describe("a misuse report", () => {
  it("needs only what was seen, and sends nothing that is empty", () => {
    const report = values({ description: ` ${description} `, seen_at: " ", unknown: "x" });
    expect(validateReport(report)).toEqual([]);
    expect(reportBody(report)).toEqual({ description });
  });

  it("says at each field what must be mended", () => {
    expect(validateReport(values({}))).toEqual([{ field: "description", code: "missing" }]);
    expect(
      validateReport(values({ description: "x".repeat(2001), seen_at: "x".repeat(301) })),
    ).toEqual([
      { field: "description", code: "long" },
      { field: "seen_at", code: "long" },
    ]);
  });

  it("passes on what a program wrote into the field that people do not see", () => {
    expect(reportBody(values({ description, website: "spam" }))).toMatchObject({ website: "spam" });
  });
});
