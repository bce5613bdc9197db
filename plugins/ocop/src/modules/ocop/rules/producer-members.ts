/** A person who acts for a producer, as far as the rules of membership go. */
export type MemberFacts = { id: string; role: "owner" | "member"; isRemoved: boolean };

/**
 * Whether a producer that has an owner would be left without one. A producer whose owner is not
 * known yet may have members alone.
 */
export function losesLastOwner(before: MemberFacts[], after: MemberFacts[]): boolean {
  const hasOwner = (members: MemberFacts[]) =>
    members.some(({ role, isRemoved }) => role === "owner" && !isRemoved);
  return hasOwner(before) && !hasOwner(after);
}
