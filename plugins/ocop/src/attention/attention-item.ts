import type { CivilDate } from "../modules/ocop/rules/civil-date";

/** So many of each kind stand on the dashboard; the rest is a list away. */
export const FIRST_ITEMS = 5;

export type AttentionItem = {
  id: string;
  /** Whom or what it is about, as the register names it. */
  name: string;
  /** A producer, a kind or what went wrong; null where the name says it all. */
  detail: string | null;
  /** The day it is or was due, or came in. */
  date: CivilDate | null;
};

export type AttentionKind = { count: number; items: AttentionItem[] };
