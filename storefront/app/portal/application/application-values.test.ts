import { expect, it } from "vitest";

import { applicationBody, valuesOf, wrongFields } from "./application-values";

const EMPTY = valuesOf(null);

it("takes an empty form as a draft, and names what cannot be kept", () => {
  expect(wrongFields(EMPTY, "2026-11-30")).toEqual([]);
  const typed = {
    ...EMPTY,
    tax_code: "43001",
    phone: "0912",
    email: "ai@",
    registered_on: "2026-12-01",
    commune_query: "Tịnh",
  };
  expect(wrongFields(typed, "2026-11-30")).toEqual([
    "commune_query",
    "registered_on",
    "tax_code",
    "phone",
    "email",
  ]);
});

it("takes numbers as people write them", () => {
  const typed = {
    ...EMPTY,
    tax_code: "4300123456-001",
    phone: "+84 912 345 678",
    registered_on: "2026-11-30",
    commune_query: "Đặc khu Lý Sơn",
    commune_code: "21548",
  };
  expect(wrongFields(typed, "2026-11-30")).toEqual([]);
  expect(wrongFields({ ...typed, phone: "0255 3822 822" }, "2026-11-30")).toEqual([]);
});

it("sends what is empty as nothing", () => {
  const body = applicationBody({ ...EMPTY, name: " HTX Mẫu ", commune_code: "21548" });
  expect(body).toMatchObject({ name: "HTX Mẫu", tax_code: null, unit_code: "21548" });
});
