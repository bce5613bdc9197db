import { dayFromToday } from "../../support/certificates.ts";

/** Where the programme's entries are kept. */
export const COURSES = "/admin/ocop/training-courses";
export const EVENTS = "/admin/ocop/trade-events";
export const GRANTS = "/admin/ocop/support-grants";
export const ITEMS = "/admin/ocop/communication-items";

export type Figure = {
  date: string;
  known_at: string;
  total: { values: Record<string, number>; headline: number | null };
  target: { status: string | null } | null;
  breakdowns: Record<string, { key: string; values: Record<string, number> }[]>;
};
type Version = { revision: number; withdrawn: boolean; reason: string | null };
/** What an answer may tell of an entry of any noun. */
export type Entry = {
  id: string;
  revision: number;
  withdrawn: boolean;
  is_correctable: boolean;
  versions: Version[];
  attendance: { producer: { id: string }; people: number }[];
  producers: { id: string; name: string }[];
  outcomes: { partner: string; amount_vnd: number; producer: { id: string } }[];
  producer: { id: string };
  amount_vnd: number | null;
};
/** What is behind a number. */
export type Rows = {
  count: number;
  rows: { producer_id: string; entries: { noun: string; id: string }[] }[];
  entries: { id: string; noun: string; kind: string }[];
};

export const course = (attendance: object[], over: object = {}) => ({
  name: "Lớp bán hàng trên sàn",
  topic: "Thương mại điện tử",
  organiser: "Chi cục Phát triển nông thôn",
  place: "Hội trường xã Mẫu",
  starts_on: dayFromToday(-10),
  ends_on: dayFromToday(-8),
  attendance,
  ...over,
});
export const event = (over: object = {}) => ({
  kind: "fair",
  name: "Hội chợ OCOP Mẫu",
  organiser: "Sở Công Thương",
  place: "Quảng Ngãi",
  starts_on: dayFromToday(-20),
  ends_on: dayFromToday(-18),
  producer_ids: [],
  outcomes: [],
  ...over,
});
