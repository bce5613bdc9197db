import { common as commonEn } from "./en/common";
import { navigation as navigationEn } from "./en/navigation";
import { overview as overviewEn } from "./en/overview";
import { producer_parts as producerPartsEn, producers as producersEn } from "./en/producers";
import { registered_products as registeredProductsEn } from "./en/registered-products";
import { registration as registrationEn } from "./en/registration";
import { staff as staffEn } from "./en/staff";
import { status as statusEn } from "./en/status";
import type { SameKeys } from "./same-keys";
import { common } from "./vi/common";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { producer_parts, producers } from "./vi/producers";
import { registered_products } from "./vi/registered-products";
import { registration } from "./vi/registration";
import { staff } from "./vi/staff";
import { status } from "./vi/status";

/** One entry per noun, in alphabetical order; the English one follows by its type. */
export const vietnamese = {
  common,
  navigation,
  overview,
  producer_parts,
  producers,
  registered_products,
  registration,
  staff,
  status,
};

export const english: SameKeys<typeof vietnamese> = {
  common: commonEn,
  navigation: navigationEn,
  overview: overviewEn,
  producer_parts: producerPartsEn,
  producers: producersEn,
  registered_products: registeredProductsEn,
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
