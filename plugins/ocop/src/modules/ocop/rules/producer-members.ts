/** A person who acts for a producer, as far as the rules of membership go. */
export type MemberFacts = {
  id: string;
  role: "owner" | "member";
  state: "invited" | "active" | "removed";
};

const hasOwner = (members: MemberFacts[], states: readonly MemberFacts["state"][]): boolean =>
  members.some(({ role, state }) => role === "owner" && states.includes(state));

/**
 * Whether a producer that has an owner would be left without one. A producer whose owner is not
 * known yet may have members alone; one whose owner signs in needs one who does: who is only invited
 * may still decline.
 */
export function losesLastOwner(before: MemberFacts[], after: MemberFacts[]): boolean {
  const loses = (...states: MemberFacts["state"][]) =>
    hasOwner(before, states) && !hasOwner(after, states);
  return loses("active") || loses("active", "invited");
}
