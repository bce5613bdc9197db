import type { Consignment } from "../orders/consignment";

/** A line of Today that tells and leads somewhere. */
export type TodayRow = {
  id: string;
  title: string;
  detail: string;
  /** Where it is dealt with. */
  to: string;
};

/**
 * A kind of task: how many there are and the most urgent ones. Words are in the reader's language. A
 * part of the portal adds its own by a loader in `sections.server.ts`.
 */
export type TodaySection = {
  id: string;
  title: string;
  count: number;
  /** Where all of them stand. */
  to: string;
} & (
  | { kind: "consignments"; consignments: Consignment[]; lastCarrier: string | null }
  | { kind: "rows"; rows: TodayRow[] }
);
