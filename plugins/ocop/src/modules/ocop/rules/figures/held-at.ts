import { addDays, type CivilDate } from "../civil-date";
import type { Star } from "../star";
import type {
  CertificateStatement,
  EntryStatement,
  History,
  Instant,
  ParticipationHistory,
  ProducerStatement,
  ProductStatement,
  Recorded,
  SaleStatement,
} from "./history";
import { participationLevelOn, type JudgedLevel } from "./participation-level";

const known = <Row extends Recorded>(rows: readonly Row[], at: Instant): Row[] =>
  rows.filter(({ recorded_at }) => recorded_at <= at);

/** A statement as it holds on a day: the newest of all, with what changes by days as of that day. */
function heldOn<Row extends Recorded & { effective_on: CivilDate }, Name extends keyof Row>(
  statements: readonly Row[],
  dated: Name,
  { date, at }: { date: CivilDate; at: Instant },
): Row | null {
  const said = known(statements, at);
  const newest = said.at(-1);
  if (!newest) return null;
  let held = said[0] as Row;
  said.forEach((statement, index) => {
    const before = said[index - 1];
    const hasChanged = before !== undefined && before[dated] !== statement[dated];
    if (hasChanged && statement.effective_on <= date) held = statement;
  });
  return { ...newest, [dated]: held[dated] };
}

export const producerOn = (
  producer: { statements: ProducerStatement[] },
  moment: { date: CivilDate; at: Instant },
): ProducerStatement | null => heldOn(producer.statements, "state", moment);

export const productOn = (
  product: { statements: ProductStatement[] },
  moment: { date: CivilDate; at: Instant },
): ProductStatement | null => heldOn(product.statements, "producer_id", moment);

const isValidOn = (certificate: CertificateStatement, date: CivilDate): boolean =>
  certificate.valid_until !== null &&
  (date <= certificate.valid_until ||
    (certificate.extended_until !== null && date <= certificate.extended_until)) &&
  (certificate.revoked_on === null || date < certificate.revoked_on);

/** The star of each product that is recognised on a day: that of its newest certificate, if it is valid. */
export function starsOn(
  history: History,
  { date, at }: { date: CivilDate; at: Instant },
): Map<string, Star> {
  const newest = new Map<string, CertificateStatement & { order: string }>();
  for (const { id, entered_at, statements } of history.certificates) {
    const said = known(statements, at).at(-1);
    if (!said || said.deleted || said.issued_on === null || said.issued_on > date) continue;
    const order = `${said.issued_on} ${String(entered_at).padStart(16, "0")} ${id}`;
    if ((newest.get(said.product_id)?.order ?? "") < order) {
      newest.set(said.product_id, { ...said, order });
    }
  }
  const stars = new Map<string, Star>();
  for (const [productId, certificate] of newest) {
    if (isValidOn(certificate, date)) stars.set(productId, certificate.star);
  }
  return stars;
}

/** The sales that stand at an instant: of each reference the highest revision, unless it is cancelled. */
function standingSales(sales: readonly SaleStatement[], at: Instant): SaleStatement[] {
  const newest = new Map<string, SaleStatement>();
  for (const sale of known(sales, at)) {
    const key = `${sale.channel_id} ${sale.producer_id} ${sale.reference}`;
    if ((newest.get(key)?.revision ?? 0) < sale.revision) newest.set(key, sale);
  }
  return [...newest.values()].filter(({ cancelled }) => !cancelled);
}

/** The entries that stand at an instant: of each the highest revision, unless it is withdrawn. */
export function standingEntries<Row extends EntryStatement>(
  statements: readonly Row[],
  at: Instant,
): Row[] {
  const newest = new Map<string, Row>();
  for (const statement of known(statements, at)) {
    const held = newest.get(statement.entry_id);
    if (!held || held.revision < statement.revision) newest.set(statement.entry_id, statement);
  }
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn);
}

/** How far each participation is shown on a day as known at an instant, by its id. */
export function levelsOn(
  history: Pick<History, "channels" | "participations" | "sales">,
  { date, at, sellingDays }: { date: CivilDate; at: Instant; sellingDays: number },
): Map<string, JudgedLevel> {
  const channels = new Map(history.channels.map((channel) => [channel.id, channel]));
  const soldAfter = addDays(date, -sellingDays);
  const recent = standingSales(history.sales, at).filter(
    ({ sold_on }) => sold_on > soldAfter && sold_on <= date,
  );
  const levels = new Map<string, JudgedLevel>();
  for (const participation of history.participations) {
    const channel = channels.get(participation.channel_id);
    if (!channel) continue;
    const level = participationLevelOn(
      {
        channel,
        fact: newestFact(participation, at),
        evidence: evidenceOn(participation, { date, at }),
        sold: recent.some(
          (sale) =>
            sale.producer_id === participation.producer_id &&
            sale.channel_id === participation.channel_id &&
            (participation.product_id === null || sale.product_id === participation.product_id),
        ),
      },
      date,
    );
    levels.set(participation.id, level);
  }
  return levels;
}

export function newestFact({ facts }: ParticipationHistory, at: Instant) {
  return known(facts, at).reduce<ParticipationHistory["facts"][number] | null>(
    (newest, fact) => (newest === null || fact.revision > newest.revision ? fact : newest),
    null,
  );
}

/** The evidence known at an instant, each with its newest check up to the day. */
export function evidenceOn(
  { evidence }: ParticipationHistory,
  { date, at }: { date: CivilDate; at: Instant },
) {
  return known(evidence, at).map((one) => {
    const [newest] = known(one.checks, at)
      .filter(({ checked_on }) => checked_on <= date)
      .sort((left, right) => compareChecks(right, left));
    return { ...one, newest: newest ?? null };
  });
}

type Check = ParticipationHistory["evidence"][number]["checks"][number];

function compareChecks(left: Check, right: Check): number {
  if (left.checked_on !== right.checked_on) return left.checked_on < right.checked_on ? -1 : 1;
  if (left.recorded_at !== right.recorded_at) return left.recorded_at - right.recorded_at;
  return left.id < right.id ? -1 : 1;
}
