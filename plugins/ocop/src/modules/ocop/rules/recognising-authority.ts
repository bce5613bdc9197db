import type { DatePrecision } from "./certification-status";
import { addDays, addMonths, type CivilDate } from "./civil-date";
import type { Authority, AuthorityLevel } from "./rule-set";
import { ruleSetOf, ruleSetOn } from "./rule-sets";
import type { Star } from "./star";

/** Last day that a date of this precision may stand for, when `date` is the earliest. */
function latestDay(date: CivilDate, precision: DatePrecision): CivilDate {
  switch (precision) {
    case "day":
      return date;
    case "month":
      return addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1);
    case "year":
      return `${date.slice(0, 4)}-12-31`;
  }
}

/**
 * Who recognised a star, by the law of the day of issue (each rule set's `authorities`). Null where
 * it cannot be told: no date, before the first rule set that we hold, an inexact date over which the
 * law changed the office, or a recorded level that the law of that day does not give.
 */
export function recognisingAuthority(recognition: {
  star: Star;
  issuedOn: CivilDate | null;
  precision: DatePrecision | null;
  /** The rule set it was recorded under; it decides where it is known. */
  ruleSetCode: string | null;
  level: AuthorityLevel | null;
}): Authority | null {
  const { star, issuedOn, precision, ruleSetCode, level } = recognition;
  const recorded = ruleSetCode === null ? null : ruleSetOf(ruleSetCode);
  const possible =
    recorded || issuedOn === null || precision === null
      ? [recorded]
      : [ruleSetOn(issuedOn), ruleSetOn(latestDay(issuedOn, precision))];
  const [first = null, last = first] = possible.map(
    (ruleSet) => ruleSet?.authorities[star] ?? null,
  );
  if (first === null || first.name_vi !== last?.name_vi) return null;
  return level === null || level === first.level ? first : null;
}
