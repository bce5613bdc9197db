import { describe, expect, it } from "vitest";
import { losesLastOwner, type MemberFacts } from "./producer-members";

const member = (
  id: string,
  role: MemberFacts["role"],
  state: MemberFacts["state"] = "active",
): MemberFacts => ({ id, role, state });

describe("losesLastOwner", () => {
  it("is true when the last owner goes or becomes a member", () => {
    const before = [member("a", "owner"), member("b", "member")];
    expect(losesLastOwner(before, [member("a", "owner", "removed"), member("b", "member")])).toBe(
      true,
    );
    expect(losesLastOwner(before, [member("a", "member"), member("b", "member")])).toBe(true);
    expect(losesLastOwner(before, [])).toBe(true);
    expect(losesLastOwner([member("a", "owner", "invited")], [])).toBe(true);
  });

  it("is true when only somebody who has not accepted would own it", () => {
    const invited = member("b", "owner", "invited");
    expect(losesLastOwner([member("a", "owner"), invited], [invited])).toBe(true);
    expect(losesLastOwner([member("a", "owner", "invited"), invited], [invited])).toBe(false);
  });

  it("is false while another owner stays, and where there never was one", () => {
    const two = [member("a", "owner"), member("b", "owner")];
    expect(losesLastOwner(two, [member("b", "owner")])).toBe(false);
    expect(losesLastOwner([member("b", "member")], [])).toBe(false);
    expect(losesLastOwner([member("a", "owner", "removed")], [])).toBe(false);
    expect(losesLastOwner([], [member("a", "owner")])).toBe(false);
  });
});
