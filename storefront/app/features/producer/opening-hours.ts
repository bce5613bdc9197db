import type { MessageKey, Translate } from "~/i18n/translate";

import { WEEKDAYS, type OpenDay, type OpeningHours, type Weekday } from "./profile-types";

type Line = { days: string; hours: string };

const isSame = (one: OpenDay | "closed" | undefined, other: OpenDay | "closed" | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

const nameOf = (t: Translate, day: Weekday) => t(`weekday.${day}` satisfies MessageKey);

/** The days that are told, those in a row with the same hours as one line: Thứ hai – Thứ sáu. */
export function openingLines(t: Translate, hours: OpeningHours): Line[] {
  const runs: Weekday[][] = [];
  for (const day of WEEKDAYS) {
    if (hours[day] === undefined) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && WEEKDAYS.indexOf(last) === WEEKDAYS.indexOf(day) - 1;
    if (run && last && follows && isSame(hours[last], hours[day])) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => {
    const [first = "monday"] = run;
    const last = run.at(-1) ?? first;
    const told = hours[first];
    return {
      days: first === last ? nameOf(t, first) : `${nameOf(t, first)} – ${nameOf(t, last)}`,
      hours:
        told === undefined || told === "closed"
          ? t("producer.closed")
          : `${told.opens} – ${told.closes}`,
    };
  });
}
