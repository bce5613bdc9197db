import { describe, expect, it } from "vitest";

import { complaintBody, readComplaintValues, validateComplaint } from "./complaint-values";

const read = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readComplaintValues(form);
};
const right = {
  kind: "order",
  description: "Kiện thiếu một hũ tỏi.",
  name: "Nguyễn Thị Sáu",
  contact: "0912 345 678",
};

describe("a complaint", () => {
  it("needs no order, and sends nothing that is empty", () => {
    const values = read({ ...right, order_code: " ", other: "x" });
    expect(validateComplaint(values)).toEqual([]);
    expect(complaintBody(values)).toEqual(right);
  });

  it("names every field that must be mended", () => {
    expect(validateComplaint(read({}))).toEqual(["kind", "description", "name", "contact"]);
    expect(
      validateComplaint(read({ ...right, kind: "other", order_code: "Q".repeat(41) })),
    ).toEqual(["kind", "order_code"]);
  });
});
