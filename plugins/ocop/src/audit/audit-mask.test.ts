import { expect, it } from "vitest";
import { MASKED, maskFields } from "./audit-mask";

it("hides personal data from everybody at any depth, and tells that it changed", () => {
  const fields = { full_name: "A", gender: "female", sheet: [{ ethnicity: "Hrê" }], phone: "09" };
  const shown = maskFields(fields, { entity: "legal_representative", isAnalyst: false });
  expect(shown).toEqual({
    full_name: "A",
    gender: MASKED,
    sheet: [{ ethnicity: MASKED }],
    phone: "09",
  });
});

it("hides contacts of people from analysts only, and keeps what was empty", () => {
  const fields = { reporter_contact: "09", reporter_name: null, description: "x" };
  const of = (isAnalyst: boolean) => maskFields(fields, { entity: "misuse_report", isAnalyst });
  expect(of(true)).toEqual({ reporter_contact: MASKED, reporter_name: null, description: "x" });
  expect(of(false)).toEqual(fields);
  expect(maskFields(null, { entity: "producer", isAnalyst: true })).toBeNull();
});
