import type { Issue } from "../contract/issue";
import type { RemoteItem } from "../contract/result";
import type { ItemOutcome } from "../modules/channels/rules/run";
import { callRepeatedly, GaveUp, type Budget } from "./call-channel";
import { inParallel } from "./in-parallel";
import { connectorFailed, deferredBy, HIDDEN_AT_CHANNEL } from "./issues";
import {
  countListings,
  readListingPage,
  type ListingRow,
  type ListingStanding,
  type Selection,
} from "./listing-row";
import { moveCursor, planRun, renewLease, RunEnds } from "./run-row";
import type { Seat } from "./seat";
import type { Outcome } from "./standing-after";

/** In review, never looked at, or not today: a link that was seen today is evidence. */
export const TO_VERIFY = `listing.remote_id is not null and (listing.state = 'in_review'
  or listing.looked_at is null or listing.looked_at < clock_timestamp() - interval '20 hours')`;

type Seen = Pick<Outcome, "outcome" | "issues" | "factDue"> & { change: Partial<ListingStanding> };

const seen = (
  outcome: ItemOutcome,
  issues: Issue[] | null,
  change: Partial<ListingStanding>,
  factDue = false,
): Seen => ({ outcome, issues, change, factDue });

function seenLive(listing: ListingRow, { url, remoteId }: RemoteItem, now: Date): Seen {
  const isMended = listing.state !== "needs_attention";
  const change = {
    ...{ url: url ?? listing.url, remote_id: remoteId, last_verified_at: now },
    first_live_at: listing.first_live_at ?? now,
    ...(isMended && { state: "live" as const, issues: null }),
  };
  const isNew = listing.state === "in_review";
  return seen(isNew ? "published" : "unchanged", null, change, true);
}

/** What the channel shows of a listing, and what follows; `null`: nothing is there. */
function whatIsSeen(listing: ListingRow, remote: RemoteItem | null, now: Date): Seen {
  if (remote === null) {
    // It is made anew by the next run if it is still wanted.
    const change = {
      ...{ state: "waiting" as const, remote_id: null, content_hash: null, offer_hash: null },
      ...{ done_count: Math.min(listing.done_count, listing.dirty_count - 1), url: null },
      last_verified_at: null,
    };
    return seen("withdrawn", null, change, true);
  }
  if (remote.state === "live") return seenLive(listing, remote, now);
  if (remote.state === "review") {
    return seen("deferred", [deferredBy("in_review")], { state: "in_review" });
  }
  const issues = remote.issues.length > 0 ? remote.issues : [HIDDEN_AT_CHANNEL];
  const refused = remote.state === "rejected" ? { refused_hash: listing.content_hash } : {};
  return seen(
    "rejected",
    issues,
    { ...refused, issues, state: "needs_attention", last_verified_at: null },
    true,
  );
}

function outcomeOf(listing: ListingRow, remote: RemoteItem | null, now: Date): Outcome {
  const { change, ...rest } = whatIsSeen(listing, remote, now);
  return { listing, attempts: 1, standing: { ...listing, looked_at: now, ...change }, ...rest };
}

const unseen = (listing: ListingRow, outcome: ItemOutcome, issue: Issue): Outcome => ({
  ...{ listing, outcome, issues: [issue], attempts: 1, standing: listing, factDue: false },
});

async function look(seat: Seat, listings: ListingRow[]): Promise<Outcome[]> {
  const { adapter, deps } = seat;
  const budget: Budget = { faults: 0 };
  try {
    const ids = listings.map(({ remote_id }) => remote_id ?? "");
    const remotes = await callRepeatedly(seat, budget, (session) => adapter.poll(ids, session));
    if (remotes.length !== ids.length) {
      const detail = `${remotes.length} answers for ${ids.length} items`;
      return listings.map((listing) => unseen(listing, "rejected", connectorFailed(detail)));
    }
    const now = deps.clock.now();
    return listings.map((listing, index) => outcomeOf(listing, remotes[index] ?? null, now));
  } catch (error) {
    if (error instanceof RunEnds) return [];
    if (error instanceof GaveUp) {
      return listings.map((listing) => unseen(listing, "deferred", deferredBy(error.fault.kind)));
    }
    const detail = error instanceof Error ? error.message : String(error);
    deps.logger.warn(`[Channels] ${adapter.id}: ${detail}`);
    return listings.map((listing) => unseen(listing, "rejected", connectorFailed(detail)));
  }
}

/** Looks at what a channel reviews, and once a day at what is live; a webhook chooses single ones. */
export async function verifyRun(seat: Seat): Promise<void> {
  const { deps, run, adapter } = seat;
  const { database, pace } = deps;
  const selection: Selection = {
    ...{ runId: run.id, accountId: run.account_id, producerId: run.producer_id },
    ...{ chosen: run.chosen, condition: TO_VERIFY },
  };
  await planRun(database, run, await countListings(database, selection));
  for (let after = run.cursor ?? ""; seat.ending === null;) {
    await renewLease(database, run, pace.leaseSeconds);
    const page = await readListingPage(database, selection, { after, take: pace.pageSize });
    if (page.length === 0) return;
    const there = page.filter(({ remote_id }) => remote_id !== null);
    const size = adapter.limits.batchSize;
    const batches = Array.from({ length: Math.ceil(there.length / size) }, (_, index) =>
      there.slice(index * size, (index + 1) * size),
    );
    await inParallel(batches, pace.concurrency, async (batch) => {
      if (seat.ending === null) await seat.ledger.record(await look(seat, batch));
    });
    if (seat.ending !== null) return;
    after = page.at(-1)?.id ?? after;
    await moveCursor(database, run, after);
  }
}
