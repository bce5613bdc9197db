import { addDays, type CivilDate } from "./civil-date";

/** What a buyer complains of; the last is a request about the person's own data. */
export const COMPLAINT_KINDS = ["order", "product", "shop", "personal_data"] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_STATES = ["new", "answered"] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/**
 * Working days until the answer. Requests about personal data: two (Law 91/2025/QH15 with Decree
 * 356/2025/NĐ-CP). Everything else: seven, as the Law on protecting consumers, 19/2023/QH15, gives a
 * trader to take up what a consumer asks to settle (from general knowledge, unverified).
 */
const ANSWER_WORKING_DAYS: Record<ComplaintKind, number> = {
  order: 7,
  product: 7,
  shop: 7,
  personal_data: 2,
};

const SATURDAY = 6;
const SUNDAY = 0;

function isWorkingDay(date: CivilDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== SATURDAY && day !== SUNDAY;
}

/**
 * The last day for the answer to a complaint that came on a day, which does not count itself. Public
 * holidays count as working days here: the date may come sooner than the law's, never later.
 */
export function answerBy(receivedOn: CivilDate, kind: ComplaintKind): CivilDate {
  let date = receivedOn;
  let left = ANSWER_WORKING_DAYS[kind];
  while (left > 0) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}
