import type { Language } from "./language";
import type { account } from "./vi/account";
import type { card } from "./vi/card";
import type { certificate } from "./vi/certificate";
import type { checkout } from "./vi/checkout";
import type { law } from "./vi/law";
import type { openData } from "./vi/open-data";
import type { orderChange } from "./vi/order-change";
import type { payment } from "./vi/payment";
import type { search } from "./vi/search";
import type { shop } from "./vi/shop";

/** Every key of the catalogues. */
export type MessageKey =
  | keyof typeof shop
  | keyof typeof checkout
  | keyof typeof certificate
  | keyof typeof search
  | keyof typeof payment
  | keyof typeof account
  | keyof typeof law
  | keyof typeof card
  | keyof typeof orderChange
  | keyof typeof openData;
export type Messages = Record<MessageKey, string>;
export type MessageValues = Readonly<Record<string, string | number>>;
/** Gives the words of a key: `t("list.count", { count: 3 })`. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const PLACEHOLDER = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;
const GROUPING: Record<Language, string> = { vi: ".", en: "," };

/**
 * Fills a message: `{count}` is the value (whole numbers grouped as the language does), and
 * `{count:product|products}` the word for one and for any other number.
 */
export function fill(language: Language, message: string, values: MessageValues = {}): string {
  return message.replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && other !== undefined) return Number(value) === 1 ? one : other;
    return typeof value === "number" ? formatCount(language, value) : value;
  });
}

/** A whole number with its thousands grouped: 1.250 in Vietnamese, 1,250 in English. */
export function formatCount(language: Language, count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, GROUPING[language]);
}

/** The translate function of one language. */
export function createTranslate(language: Language, messages: Messages): Translate {
  return (key, values) => fill(language, messages[key], values);
}
