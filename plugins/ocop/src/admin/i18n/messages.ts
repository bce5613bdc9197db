import { ruleSet as ruleSetEn } from "./en/rule-set";
import { change as changeEn } from "./en/change";
import { certification as certificationEn } from "./en/certification";
import { assessment as assessmentEn } from "./en/assessment";
import { common as commonEn } from "./en/common";
import { navigation as navigationEn } from "./en/navigation";
import { overview as overviewEn } from "./en/overview";
import { registration as registrationEn } from "./en/registration";
import { staff as staffEn } from "./en/staff";
import { status as statusEn } from "./en/status";
import type { SameKeys } from "./same-keys";
import { assessment } from "./vi/assessment";
import { certification } from "./vi/certification";
import { change } from "./vi/change";
import { ruleSet } from "./vi/rule-set";
import { common } from "./vi/common";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { registration } from "./vi/registration";
import { staff } from "./vi/staff";
import { status } from "./vi/status";

/** One entry per noun, in alphabetical order; the English one follows by its type. */
export const vietnamese = {
  assessment,
  certification,
  change,
  common,
  navigation,
  overview,
  registration,
  ruleSet,
  staff,
  status,
};

export const english: SameKeys<typeof vietnamese> = {
  assessment: assessmentEn,
  certification: certificationEn,
  change: changeEn,
  common: commonEn,
  navigation: navigationEn,
  overview: overviewEn,
  registration: registrationEn,
  ruleSet: ruleSetEn,
  staff: staffEn,
  status: statusEn,
};

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${"one" | "other"}`
  ? Base
  : Key;

type PathsOf<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${PathsOf<Messages[Key]>}`;
}[keyof Messages & string];

/** Every message, as `<noun>.<key>`; a plural (`_one`, `_other`) is named without its ending. */
export type WordKey = PathsOf<typeof vietnamese>;
