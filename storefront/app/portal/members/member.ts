/** One of the answer of `GET /producer/members`, owners first. */
export type Member = {
  id: string;
  name: string;
  phone: string | null;
  role: "owner" | "member";
  state: "invited" | "active";
  is_self: boolean;
};
