import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { mayPass, reasonOf } from "./failure";

describe("mayPass", () => {
  it.each([
    new Error("Failed to acquire lock"),
    new MedusaError(MedusaError.Types.CONFLICT, "busy"),
    new MedusaError(MedusaError.Types.DB_ERROR, "gone"),
    "stopped",
    undefined,
  ])("hopes after %s", (error) => {
    expect(mayPass(error)).toBe(true);
  });

  it.each([
    new MedusaError(MedusaError.Types.NOT_ALLOWED, "recalled"),
    { type: "invalid_data", message: "as a workflow hands it on" },
    new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "sold out",
      MedusaError.Codes.INSUFFICIENT_INVENTORY,
    ),
  ])("does not after %s", (error) => {
    expect(mayPass(error)).toBe(false);
  });
});

describe("reasonOf", () => {
  it.each([
    [new Error("sold out"), "sold out"],
    [{ message: "sold out" }, "sold out"],
    ["sold out", "sold out"],
  ])("reads %s", (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
