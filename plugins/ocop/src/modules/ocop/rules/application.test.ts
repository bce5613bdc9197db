import { describe, expect, it } from "vitest";
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATES,
  isApplicantsTurn,
  neededToSubmit,
  stateAfter,
} from "./application";

describe("the way of an application", () => {
  it("goes on only where a step is open", () => {
    const open = APPLICATION_STATES.flatMap((state) =>
      APPLICATION_ACTIONS.filter((action) => stateAfter(state, action) !== null).map(
        (action) => `${state} ${action}`,
      ),
    );
    expect(open).toEqual([
      "draft submitted",
      "draft withdrawn",
      "submitted more_requested",
      "submitted approved",
      "submitted refused",
      "submitted withdrawn",
      "more_requested answered",
      "more_requested refused",
      "more_requested withdrawn",
    ]);
    expect(stateAfter("more_requested", "answered")).toBe("submitted");
  });

  it("is the applicant's to write on as a draft, and when more is asked", () => {
    expect(APPLICATION_STATES.filter(isApplicantsTurn)).toEqual(["draft", "more_requested"]);
  });
});

describe("what is needed to submit", () => {
  const complete = {
    name: "HTX Mẫu",
    legal_name: "Hợp tác xã Mẫu",
    legal_form: "cooperative" as const,
    unit_code: "21211",
    address: "Thôn 1",
    phone: "0912345678",
    registration_number: "35C8-0001",
    tax_code: "4300123456",
  };

  it("is nothing once everything is there", () => {
    expect(neededToSubmit(complete, 1)).toEqual([]);
  });

  it("names what is missing, papers last", () => {
    expect(neededToSubmit({ ...complete, unit_code: null, tax_code: null }, 0)).toEqual([
      "unit_code",
      "tax_code",
      "documents",
    ]);
  });

  it("asks a cooperative group for no registration, but for a paper all the same", () => {
    const group = {
      ...complete,
      legal_form: "cooperative_group" as const,
      registration_number: null,
      tax_code: null,
    };
    expect(neededToSubmit(group, 1)).toEqual([]);
    expect(neededToSubmit({ ...group, legal_form: "household" }, 1)).toEqual([
      "registration_number",
      "tax_code",
    ]);
  });
});
