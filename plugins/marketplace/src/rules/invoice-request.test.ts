import { expect, it } from "vitest";
import { invoiceRequestOf, TAX_CODE } from "./invoice-request";

const kept = {
  company_name: "Công ty TNHH Mẫu",
  tax_code: "0312345678-001",
  address: "12 Hùng Vương, Quảng Ngãi",
  email: "ketoan@mau.example",
};

it("reads what the checkout or the order's page has kept", () => {
  expect(invoiceRequestOf({ note: null, invoice_request: kept })).toEqual(kept);
  expect(invoiceRequestOf({ invoice_request: { ...kept, email: undefined } })?.email).toBeNull();
});

it.each([null, undefined, {}, { invoice_request: null }, { invoice_request: "yes" }])(
  "finds none in %j",
  (metadata) => {
    expect(invoiceRequestOf(metadata)).toBeNull();
  },
);

it.each(["company_name", "tax_code", "address"])("does not pass on one without %s", (field) => {
  expect(invoiceRequestOf({ invoice_request: { ...kept, [field]: null } })).toBeNull();
});

it.each([
  ["0312345678", true],
  ["0312345678-001", true],
  ["051185000123", true],
  ["0312345678001", false],
  ["03123456789", false],
  ["", false],
])("takes %j for a tax code: %s", (code, isOne) => {
  expect(TAX_CODE.test(code)).toBe(isOne);
});
