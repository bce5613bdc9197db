import { describe, expect, it } from "vitest";

import { normaliseTaxCode, validateInvoice } from "./invoice-request";

describe("a tax code", () => {
  it.each([
    ["0312345678", "0312345678"],
    [" 031 234 5678 ", "0312345678"],
    ["0312345678-001", "0312345678-001"],
    ["0312345678001", "0312345678-001"],
    ["051185000123", "051185000123"],
  ])("%j is %s", (typed, code) => {
    expect(normaliseTaxCode(typed)).toBe(code);
  });

  it.each(["", "031234567", "03123456789", "0312345678-01", "03123456780012", "MST0312345678"])(
    "%j is none",
    (typed) => {
      expect(normaliseTaxCode(typed)).toBeNull();
    },
  );
});

describe("an invoice request", () => {
  const typed = {
    invoice_company: " Công ty   TNHH Mẫu ",
    invoice_tax_code: "0312345678-001",
    invoice_address: "12 Hùng Vương, Quảng Ngãi",
    invoice_email: "",
  };

  it("is cleaned; its e-mail may be left out", () => {
    expect(validateInvoice(typed)).toEqual({
      invoice: {
        company_name: "Công ty TNHH Mẫu",
        tax_code: "0312345678-001",
        address: "12 Hùng Vương, Quảng Ngãi",
        email: null,
      },
    });
  });

  it("names what it needs, in the order of the fields", () => {
    const nothing = { invoice_company: "", invoice_tax_code: "1", invoice_address: " " };
    expect(validateInvoice({ ...nothing, invoice_email: "ke-toan@" })).toEqual({
      problems: [
        { field: "invoice_company", code: "invoice_company" },
        { field: "invoice_tax_code", code: "invoice_tax_code" },
        { field: "invoice_address", code: "invoice_address" },
        { field: "invoice_email", code: "email" },
      ],
    });
  });
});
