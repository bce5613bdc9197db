import { civilDateAt } from "../../modules/ocop/rules/civil-date";
import { pathWith, type Query } from "./api";

export const FIGURES_API = "/admin/ocop/figures";
export const FIGURES_PAGE = "/ocop/figures";
export const PLANS_PAGE = `${FIGURES_PAGE}/plans`;
export const SNAPSHOTS_PAGE = `${FIGURES_PAGE}/snapshots`;

/** Which figures a page shows, as its address says it; null: left out. */
export type Moment = {
  /** Civil date. */
  date: string | null;
  /** Code of a plan. */
  plan: string | null;
  /** Instant, ISO 8601. */
  known_at: string | null;
  /** Civil date. */
  compare: string | null;
};

export const momentIn = (parameters: URLSearchParams): Moment => ({
  date: parameters.get("date"),
  plan: parameters.get("plan"),
  known_at: parameters.get("known_at"),
  compare: parameters.get("compare"),
});

/** What an answer of the API says of itself. */
export type Answered = { date: string; known_at: string; plan: { code: string } };

/** Keeps what follows from an answer (files, rows, months) to its very numbers, whatever is recorded meanwhile. */
export const pinned = ({ date, known_at, plan }: Answered): Query => ({
  date,
  known_at,
  plan: plan.code,
});

export const figurePage = (metric: string, query: Query = {}) =>
  pathWith(`${FIGURES_PAGE}/${metric}`, query);
export const rowsPage = (metric: string, query: Query) =>
  pathWith(`${FIGURES_PAGE}/${metric}/rows`, query);
export const missingPage = (metric: string, query: Query) =>
  pathWith(`${FIGURES_PAGE}/${metric}/missing`, query);

const VIET_NAM = "+07:00";
const MINUTE_FIELD = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The instant that a field of Viet Nam's time (`2026-11-30T17:00`) stands for, to its end; null while empty. */
export const instantOfField = (text: string): string | null =>
  MINUTE_FIELD.test(text) ? new Date(`${text}:59.999${VIET_NAM}`).toISOString() : null;

/** What such a field shows for an instant; "" for none. */
export function fieldOfInstant(instant: string | null): string {
  const moment = new Date(instant ?? Number.NaN);
  if (Number.isNaN(moment.getTime())) return "";
  const hours = 7;
  return new Date(moment.getTime() + hours * 3_600_000).toISOString().slice(0, 16);
}

export const todayInVietNam = () => civilDateAt(new Date());
