import { describe, expect, it } from "vitest";

import { bookingBody, readBookingValues, validateBooking } from "./booking-values";

const read = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readBookingValues(form);
};
const right = { name: "Nguyễn Thị Sáu", phone: "0912 345 678" };

describe("a booking request", () => {
  it("needs name and phone only, and sends a number of people as one", () => {
    expect(validateBooking(read(right))).toEqual([]);
    expect(bookingBody(read({ ...right, quantity: "4", wished_from: "mai" }))).toEqual({
      ...right,
      quantity: 4,
    });
  });

  it("names every field that must be mended", () => {
    expect(validateBooking(read({ phone: "12", quantity: "0" }))).toEqual([
      "name",
      "phone",
      "quantity",
    ]);
    const backwards = { ...right, wished_from: "2026-12-05", wished_until: "2026-12-04" };
    expect(validateBooking(read(backwards))).toEqual(["wished_until"]);
  });
});
