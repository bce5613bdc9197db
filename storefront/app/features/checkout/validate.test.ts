import { describe, expect, it } from "vitest";

import { buildAddressIndex } from "../address/address-index";
import { emptyCheckoutValues, readCheckoutValues, validateCheckout } from "./validate";

const index = buildAddressIndex(
  [
    { province_code: "51", name: "Quảng Ngãi" },
    { province_code: "01", name: "Thành phố Hà Nội" },
  ],
  [
    { ward_code: "21211", name: "Xã Tịnh Khê", province_code: "51" },
    { ward_code: "00004", name: "Phường Ba Đình", province_code: "01" },
  ],
  [],
);
const context = {
  index,
  paymentMethods: ["cash_on_delivery", "bank_transfer"] as const,
  hasCardForm: true,
  needsAgeConfirmation: false,
};
const good = {
  ...emptyCheckoutValues(),
  phone: "+84 912 345 678",
  full_name: "  Nguyễn   Thị Sáu ",
  province_code: "51",
  commune_code: "21211",
  street: "Thôn Cổ Lũy",
  payment: "bank_transfer",
};

describe("checking the checkout form", () => {
  it("cleans what is right", () => {
    expect(validateCheckout(good, context)).toEqual({
      data: {
        phone: "0912345678",
        fullName: "Nguyễn Thị Sáu",
        email: null,
        province: { code: "51", name: "Quảng Ngãi" },
        commune: expect.objectContaining({ code: "21211", fullName: "Xã Tịnh Khê" }),
        street: "Thôn Cổ Lũy",
        note: null,
        payment: "bank_transfer",
        invoice: null,
      },
    });
  });

  it("names every field that needs something, in the order of the form", () => {
    const result = validateCheckout(emptyCheckoutValues(), {
      ...context,
      needsAgeConfirmation: true,
    });
    expect(result).toEqual({
      problems: [
        { field: "phone", code: "phone_length" },
        { field: "full_name", code: "full_name" },
        { field: "province_code", code: "province" },
        { field: "commune_query", code: "commune" },
        { field: "street", code: "street" },
        { field: "payment", code: "payment" },
        { field: "age_confirmed", code: "age" },
      ],
    });
  });

  it.each([
    ["a commune of another province", { commune_code: "00004" }, "commune_choose"],
    ["a name that is no commune", { commune_code: "" }, "commune_choose"],
  ])("refuses %s", (_case, change, code) => {
    const values = { ...good, commune_query: "Ba Đình", ...change };
    expect(validateCheckout(values, context)).toEqual({
      problems: [{ field: "commune_query", code }],
    });
  });

  it("takes a commune typed in full without choosing", () => {
    const values = { ...good, commune_code: "", commune_query: "tinh khe" };
    expect(validateCheckout(values, context)).toMatchObject({
      data: { commune: { code: "21211" } },
    });
  });

  it("refuses a way to pay that the shop does not offer", () => {
    expect(validateCheckout({ ...good, payment: "card" }, context)).toEqual({
      problems: [{ field: "payment", code: "payment" }],
    });
  });

  it("takes a card only from a page that shows its form", () => {
    const byCard = { ...good, payment: "card" };
    const offered = { ...context, paymentMethods: ["card"] as const };
    expect(validateCheckout(byCard, offered)).toMatchObject({ data: { payment: "card" } });
    expect(validateCheckout(byCard, { ...offered, hasCardForm: false })).toEqual({
      problems: [{ field: "payment", code: "card_script" }],
    });
  });

  it("checks an invoice only when one is wanted", () => {
    const typed = { ...good, invoice_company: "Công ty Mẫu", invoice_tax_code: "12" };
    expect(validateCheckout(typed, context)).toMatchObject({ data: { invoice: null } });
    expect(validateCheckout({ ...typed, invoice_wanted: true }, context)).toEqual({
      problems: [
        { field: "invoice_tax_code", code: "invoice_tax_code" },
        { field: "invoice_address", code: "invoice_address" },
      ],
    });
  });

  it("asks for a whole e-mail address only when one was typed", () => {
    expect(validateCheckout({ ...good, email: "sau@" }, context)).toEqual({
      problems: [{ field: "email", code: "email" }],
    });
    expect(validateCheckout({ ...good, email: " sau@example.vn " }, context)).toMatchObject({
      data: { email: "sau@example.vn" },
    });
  });

  it("limits long text", () => {
    const values = { ...good, note: "a".repeat(501) };
    expect(validateCheckout(values, context)).toEqual({
      problems: [{ field: "note", code: "too_long" }],
    });
  });

  it("wants the 18+ confirmation only for age-restricted lines", () => {
    const restricted = { ...context, needsAgeConfirmation: true };
    expect(validateCheckout(good, restricted)).toEqual({
      problems: [{ field: "age_confirmed", code: "age" }],
    });
    expect(validateCheckout({ ...good, age_confirmed: true }, restricted)).toHaveProperty("data");
  });
});

describe("reading the form", () => {
  it("keeps text as typed and drops everything else", () => {
    const form = new FormData();
    form.set("phone", " 0912 ");
    form.set("note", new File(["x"], "x.txt"));
    form.set("age_confirmed", "yes");
    form.set("unknown", "x");
    expect(readCheckoutValues(form)).toEqual({
      ...emptyCheckoutValues(),
      phone: " 0912 ",
      age_confirmed: true,
    });
  });
});
