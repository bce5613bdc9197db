import { common as commonEn } from "./en/common";
import { dossier_form as dossierFormEn } from "./en/dossier-form";
import { dossier as dossierEn } from "./en/dossier";
import { navigation as navigationEn } from "./en/navigation";
import { overview as overviewEn } from "./en/overview";
import { registration as registrationEn } from "./en/registration";
import { staff as staffEn } from "./en/staff";
import { status as statusEn } from "./en/status";
import type { SameKeys } from "./same-keys";
import { common } from "./vi/common";
import { dossier_form } from "./vi/dossier-form";
import { dossier } from "./vi/dossier";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { registration } from "./vi/registration";
import { staff } from "./vi/staff";
import { status } from "./vi/status";

/** One entry per noun, in alphabetical order; the English one follows by its type. */
export const vietnamese = {
  common,
  dossier_form,
  dossier,
  navigation,
  overview,
  registration,
  staff,
  status,
};

export const english: SameKeys<typeof vietnamese> = {
  common: commonEn,
  dossier_form: dossierFormEn,
  dossier: dossierEn,
  navigation: navigationEn,
  overview: overviewEn,
  registration: registrationEn,
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
