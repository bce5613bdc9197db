import type { frameWords } from "../words/frame-words";

/** The pages of the portal that have no tab of their own, in the order of use. */
export const MORE_PAGES: readonly { to: string; name: keyof typeof frameWords.vi }[] = [
  { to: "/producer/profile", name: "profile" },
  { to: "/producer/renewals", name: "renewals" },
  { to: "/producer/ideas", name: "ideas" },
  { to: "/producer/participations", name: "participations" },
  { to: "/producer/money", name: "money" },
  { to: "/producer/sales", name: "sales" },
  { to: "/producer/members", name: "members" },
  { to: "/producer/helpers", name: "helpers" },
];
