import { describe, expect, it } from "vitest";
import { groupOf } from "./consignment-group";

describe("the group of a consignment", () => {
  it.each([
    ["new", false, "to_accept"],
    ["new", true, "awaiting_payment"],
    ["accepted", false, "to_pack"],
    ["accepted", true, "awaiting_payment"],
    ["packed", true, "to_ship"],
    ["shipped", false, "on_the_way"],
    ["refused", false, "returns"],
    ["delivered", false, "done"],
    ["cancelled", true, "done"],
    ["returned", false, "done"],
  ] as const)("%s, waiting for a transfer %s: %s", (status, awaits, group) => {
    expect(groupOf(status, awaits)).toBe(group);
  });
});
