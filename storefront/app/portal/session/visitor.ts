/** The answer of `GET /producer/me`: who is signed in, and for whom they act. */
export type PortalVisitor = {
  person: { name: string; phone: string; email: string | null };
  producer: {
    id: string;
    name: string;
    handle: string | null;
    state: "applied" | "active" | "suspended" | "closed";
    role: "owner" | "member";
    member_id: string;
  } | null;
  /** The member of the staff who acts for the producer with its consent. */
  helper: { name: string; valid_until: string } | null;
  memberships: Membership[];
  invitations: Membership[];
};

export type Membership = {
  id: string;
  role: "owner" | "member";
  producer: { id: string; name: string; handle: string };
};
