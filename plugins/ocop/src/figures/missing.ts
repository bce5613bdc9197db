import { addDays, type CivilDate } from "../modules/ocop/rules/civil-date";
import { nearestStep, type NearestStep } from "../modules/ocop/rules/figures/nearest-step";
import type { MetricId } from "../modules/ocop/rules/figures/metric";
import type { FigureDatabase } from "./figure-database";
import { bindingsOf, type FigureMoment } from "./read-figure";
import { readRows, type FigureRow, type RowsWish } from "./read-rows";
import { knownIn } from "./statements/held";

/**
 * Says of producers whether they have products that are ready for a channel and are not listed there. The
 * plugin that knows registers it in the request's scope under this name; without it the step is never
 * given.
 */
export const LISTING_READINESS = "ocopListingReadiness";
export type ListingReadiness = (producerIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** A producer that does not take part yet with what would bring it nearest. */
export type MissingRow = FigureRow & {
  step: NearestStep;
  /** Last valid day of the certificate that runs longest. */
  certified_until: CivilDate | null;
};

const CERTIFIED_UNTIL = `
select product.producer_id, max(certificate.last_on)::text as certified_until
from ocop_certification_version certificate
join ocop_registered_product_version product
  on product.registered_product_id = certificate.registered_product_id
  and ${knownIn("product")} and product.from_on <= :day::date and product.until_on > :day::date
where ${knownIn("certificate")} and certificate.issued_on <= :day::date
  and (certificate.revoked_on is null or certificate.revoked_on > :day::date)
  and product.producer_id = any(:producers::text[])
group by product.producer_id`;

/** Producers whose business registration is in the register and has not run out. */
const REGISTERED = `
select distinct producer_id from ocop_document
where producer_id = any(:producers::text[]) and type = 'business_registration' and deleted_at is null
  and (valid_until is null or valid_until >= :day::text)`;

/** Groups and associations need no registration (Decision 26/2026/QĐ-TTg, Article 2.3). */
const REGISTERED_FORMS = ["cooperative", "enterprise", "farm", "household"];
const EXPIRING_DAYS = 120;

/** Who is not in a modern channel with evidence yet, paged, each with the nearest step. */
export async function readMissing(
  database: FigureDatabase,
  metric: MetricId,
  {
    moment,
    wish,
    readiness,
  }: { moment: FigureMoment; wish: RowsWish; readiness: ListingReadiness | null },
): Promise<{ rows: MissingRow[]; count: number }> {
  const { rows, count } = await readRows(database, metric, { moment, wish, missing: true });
  const producers = [...new Set(rows.map(({ producer_id }) => producer_id))];
  const bindings = { ...bindingsOf(moment), producers };
  const [certified, registered, ready] = await Promise.all([
    database<{ producer_id: string; certified_until: CivilDate }>(CERTIFIED_UNTIL, bindings),
    database<{ producer_id: string }>(REGISTERED, bindings),
    readiness?.(producers) ?? new Set<string>(),
  ]);
  const until = new Map(certified.map((row) => [row.producer_id, row.certified_until]));
  const hasPapers = new Set(registered.map(({ producer_id }) => producer_id));
  const soon = addDays(moment.date, EXPIRING_DAYS);
  return {
    count,
    rows: rows.map((row) => {
      const certified_until = until.get(row.producer_id) ?? null;
      const step = nearestStep({
        isCertificateExpiring: certified_until !== null && certified_until <= soon,
        participations: row.participations.filter(({ channel }) => channel.counts),
        lacksDocuments:
          REGISTERED_FORMS.includes(row.legal_form) && !hasPapers.has(row.producer_id),
        isReadyToList: ready.has(row.producer_id),
      });
      return { ...row, step, certified_until };
    }),
  };
}
