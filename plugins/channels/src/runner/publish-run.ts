import type { ChannelProduct } from "../contract/channel-product";
import { inParallel } from "./in-parallel";
import { countListings, readListingPage, type Selection } from "./listing-row";
import { planItem } from "./plan-item";
import { pushUnit, type Unit } from "./push-unit";
import { moveCursor, planRun, renewLease } from "./run-row";
import type { Seat } from "./seat";
import { entryOf, isSettled, settled, type Entry, type Outcome } from "./standing-after";

const DIRTY = "listing.dirty_count > listing.done_count";
const DUE = `${DIRTY} and (listing.next_attempt_at is null or listing.next_attempt_at <= clock_timestamp())`;

/** A person who publishes does not want to hear that the runner would rather wait. */
function selectionOf({ run }: Seat): Selection {
  return {
    ...{ runId: run.id, accountId: run.account_id, producerId: run.producer_id },
    ...{ chosen: run.chosen, condition: run.started_by === null ? DUE : DIRTY },
  };
}

/** What a call would bring if the channel took it: the answer of a dry run. */
function foreseen({ listing, plan }: Entry): Outcome {
  const said = { listing, attempts: 0, standing: listing, factDue: false };
  if (plan.kind === "withdraw") {
    return { ...said, outcome: "withdrawn", issues: plan.because && [plan.because] };
  }
  if (plan.kind === "settled") return { ...said, outcome: plan.outcome, issues: plan.issues };
  const isFaulty = plan.kind === "offers" && plan.errors.length > 0;
  const issues = plan.kind === "offers" ? [...plan.errors, ...plan.advice] : plan.advice;
  return { ...said, outcome: isFaulty ? "rejected" : "published", issues };
}

function unitsOf(entries: Entry[], batchSize: number): Unit[] {
  return (["withdraw", "offers", "publish"] as const).flatMap((kind) => {
    const alike = entries.filter(({ plan }) => plan.kind === kind);
    const starts = Array.from(
      { length: Math.ceil(alike.length / batchSize) },
      (_, n) => n * batchSize,
    );
    return starts.map((start) => ({ kind, entries: alike.slice(start, start + batchSize) }));
  });
}

/** A page of listings with what is to be done about each. */
type Page = { entries: Entry[]; last: string };

async function preparePage(seat: Seat, selection: Selection, after: string): Promise<Page | null> {
  const { deps, adapter, account, run } = seat;
  const take = deps.pace.pageSize;
  const listings = await readListingPage(deps.database, selection, { after, take });
  const last = listings.at(-1)?.id;
  if (last === undefined) return null;
  const products = new Map<string, ChannelProduct>();
  for (const product of await deps.readProducts(listings.map(({ product_id: id }) => id))) {
    products.set(product.id, product);
  }
  const of = { adapter, settings: account.settings, insists: run.started_by !== null };
  const entries = listings.map((listing) =>
    entryOf(listing, planItem(listing, products.get(listing.product_id) ?? null, of)),
  );
  return { entries, last };
}

async function publishPage(seat: Seat, { entries }: Page): Promise<void> {
  const { deps, adapter, run, ledger } = seat;
  await ledger.record(entries.filter(isSettled).map(settled));
  const open = entries.filter((entry) => !isSettled(entry));
  if (run.dry_run) {
    await ledger.record(open.map(foreseen));
    return;
  }
  await inParallel(unitsOf(open, adapter.limits.batchSize), deps.pace.concurrency, async (unit) => {
    if (seat.ending !== null) return;
    await ledger.record(await pushUnit(seat, unit));
  });
}

/**
 * Goes through the listings of a publishing run, from where it stood. While a page is on its way the
 * next one is read, so that the channel's limit is not left unused; no more than the two are ever held.
 */
export async function publishRun(seat: Seat): Promise<void> {
  const { deps, run } = seat;
  const { database, pace } = deps;
  const selection = selectionOf(seat);
  await planRun(database, run, await countListings(database, selection));
  let next = preparePage(seat, selection, run.cursor ?? "");
  for (;;) {
    const page = await next;
    if (page === null) return;
    await renewLease(database, run, pace.leaseSeconds);
    next = preparePage(seat, selection, page.last);
    // Nobody waits for it any more if this page ends the run.
    next.catch(() => undefined);
    await publishPage(seat, page);
    if (seat.ending !== null) return;
    await moveCursor(database, run, page.last);
  }
}
