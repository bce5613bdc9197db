import { describe, expect, it } from "vitest";
import { mayTakePartWith, type LegalForm } from "./legal-form";

const ALL_SETS = Array.from({ length: 26 }, (_, index) => index + 1);
const setsOf = (form: LegalForm) => ALL_SETS.filter((set) => mayTakePartWith(form, set));

describe("mayTakePartWith", () => {
  it.each(["cooperative", "cooperative_group", "enterprise", "farm", "household"] as const)(
    "lets a %s take part with every product set",
    (form) => expect(setsOf(form)).toEqual(ALL_SETS),
  );

  it.each(["association", "operating_centre"] as const)(
    "lets an %s take part with tourism only",
    (form) => expect(setsOf(form)).toEqual([26]),
  );
});
