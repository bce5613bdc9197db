import type { PhotoView } from "~/ui/photo";

/** From Monday on, as the backend names them. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type OpenDay = { opens: string; closes: string };
/** A day that is left out is not told. */
export type OpeningHours = Partial<Record<Weekday, OpenDay | "closed">>;

export type MapPlace = { latitude: number; longitude: number };
export const LINK_KINDS = ["website", "facebook", "zalo", "tiktok", "youtube"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a producer tells of itself, in the page's language where it is told in it. */
export type ProducerProfile = {
  story: string | null;
  craft: string | null;
  opening_hours: OpeningHours | null;
  map_place: MapPlace | null;
  directions: string | null;
  links: { kind: LinkKind; url: string }[];
  pictures: (PhotoView & { id: string; alt: string | null })[];
};
