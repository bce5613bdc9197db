import { productStatusOn, type CertificationFacts } from "./certification-status";
import { addDays, type CivilDate } from "./civil-date";
import type { Star } from "./star";
import type { WatchedProduct } from "./status-transitions";

/** So long a certificate that ran out without a new one stays on the staff's list. */
export const RECENT_DAYS = 90;

export const CERTIFICATE_KINDS = [
  "renewal_due",
  "expiring",
  "extended",
  "expired_recently",
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** A product whose certificate asks for somebody; `date` is the last day that counts. */
export type CertificateOnList<Product> = { product: Product; date: CivilDate };

export type CertificateAttention<Product> = {
  /** The first to run out first; of those that ran out, the latest first. */
  lists: Record<CertificateKind, CertificateOnList<Product>[]>;
  /** Products whose stars are shown on the day. */
  starsShown: Record<Star, number>;
};

function lastDayOf({ validUntil, extendedUntil }: CertificationFacts): CivilDate | null {
  if (validUntil === null) return null;
  return extendedUntil && extendedUntil > validUntil ? extendedUntil : validUntil;
}

/** Sorts registered products by what their certificates ask for on a day, and counts the stars. */
export function certificateAttention<Product extends WatchedProduct>(
  products: Product[],
  date: CivilDate,
): CertificateAttention<Product> {
  const lists: CertificateAttention<Product>["lists"] = {
    renewal_due: [],
    expiring: [],
    extended: [],
    expired_recently: [],
  };
  const starsShown: Record<Star, number> = { 3: 0, 4: 0, 5: 0 };
  const earliest = addDays(date, -RECENT_DAYS);
  for (const product of products) {
    const { status, newest } = productStatusOn(product, date);
    if (newest === null) continue;
    const { validUntil } = newest;
    const lastDay = lastDayOf(newest);
    switch (status) {
      case "valid":
        starsShown[newest.star] += 1;
        break;
      case "renewal_due":
      case "expiring":
        starsShown[newest.star] += 1;
        if (validUntil !== null) lists[status].push({ product, date: validUntil });
        break;
      case "extended":
        starsShown[newest.star] += 1;
        if (lastDay !== null) lists.extended.push({ product, date: lastDay });
        break;
      case "expired":
        if (lastDay !== null && lastDay >= earliest) {
          lists.expired_recently.push({ product, date: lastDay });
        }
        break;
      case "none":
      case "potential":
      case "revoked":
      case "validity_unknown":
        break;
    }
  }
  for (const list of Object.values(lists)) {
    list.sort((left, right) => left.date.localeCompare(right.date));
  }
  lists.expired_recently.reverse();
  return { lists, starsShown };
}
