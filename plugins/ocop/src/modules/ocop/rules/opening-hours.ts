/** From Monday on, as a week is counted in Viet Nam's shops and by ISO 8601. */
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

/** Times of the clock, `07:30`; closes later on the same day. */
export type OpenDay = { opens: string; closes: string };
/** What a producer told of each day; a day that is left out is not told. */
export type OpeningHours = Partial<Record<Weekday, OpenDay | "closed">>;

export const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether the day ends after it begins. */
export function isOpenDay({ opens, closes }: OpenDay): boolean {
  return CLOCK_TIME.test(opens) && CLOCK_TIME.test(closes) && opens < closes;
}

/** Null when no day is told. */
export function toldHours(hours: OpeningHours | null): OpeningHours | null {
  if (hours === null) return null;
  const told = WEEKDAYS.filter((day) => hours[day] !== undefined);
  return told.length === 0 ? null : Object.fromEntries(told.map((day) => [day, hours[day]]));
}
