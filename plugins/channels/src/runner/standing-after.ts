import type { Issue } from "../contract/issue";
import type { ItemResult } from "../contract/result";
import type { ItemOutcome } from "../modules/channels/rules/run";
import { connectorFailed, deferredBy } from "./issues";
import type { ListingRow, ListingStanding } from "./listing-row";
import type { Plan } from "./plan-item";

/** What a run did with a listing, and how the listing stands afterwards. */
export type Outcome = {
  listing: ListingRow;
  outcome: ItemOutcome;
  issues: Issue[] | null;
  attempts: number;
  standing: ListingStanding;
  /** Whether the register is to be told. */
  factDue: boolean;
};

/** A listing on its way through a run, with what became known of it meanwhile. */
export type Entry = {
  listing: ListingRow;
  plan: Plan;
  remoteId: string | null;
  /** Whether it may be there without our knowing. */
  isUnknown: boolean;
  unknownSince: Date | null;
  attempts: number;
};

export function entryOf(listing: ListingRow, plan: Plan): Entry {
  return {
    ...{ listing, plan, remoteId: listing.remote_id, attempts: 0 },
    ...{ isUnknown: listing.outcome_unknown, unknownSince: listing.unknown_since },
  };
}

const DAY_MINUTES = 1440;
const LONGEST_DEFERRAL_MINUTES = 60;

/** The first deferral is for the next run; each further one in a row doubles its wait, to an hour. */
function nextAttemptAt(deferrals: number, retryAt: Date | null, now: Date): Date | null {
  if (retryAt !== null) {
    const latest = now.getTime() + DAY_MINUTES * 60_000;
    return new Date(Math.min(retryAt.getTime(), latest));
  }
  if (deferrals === 0) return null;
  const minutes = Math.min(2 ** deferrals, LONGEST_DEFERRAL_MINUTES);
  return new Date(now.getTime() + minutes * 60_000);
}

const SETTLED = { next_attempt_at: null, deferral_count: 0 } as const;
const KNOWN = { outcome_unknown: false, unknown_since: null } as const;

function made(
  { listing, attempts }: Entry,
  outcome: ItemOutcome,
  change: Partial<ListingStanding> & { issues: Issue[] | null },
  factDue = false,
): Outcome {
  const standing = { ...listing, ...SETTLED, done_count: listing.dirty_count, ...change };
  return { listing, outcome, issues: change.issues, attempts, standing, factDue };
}

const orNull = (issues: Issue[]) => (issues.length > 0 ? issues : null);

/** Not now: it stays to be done. */
export function deferred(
  entry: Entry,
  { reason, retryAt, now }: { reason: string; retryAt: Date | null; now: Date },
): Outcome {
  const { listing } = entry;
  return {
    ...made(entry, "deferred", {
      issues: listing.issues,
      remote_id: entry.remoteId,
      outcome_unknown: entry.isUnknown,
      unknown_since: entry.isUnknown ? entry.unknownSince : null,
      done_count: listing.done_count,
      deferral_count: listing.deferral_count + 1,
      next_attempt_at: nextAttemptAt(listing.deferral_count, retryAt, now),
    }),
    issues: [deferredBy(reason)],
  };
}

/** The channel, or the connector on the way to it, will not have it as it is. */
export function rejected(entry: Entry, issues: Issue[], remoteId: string | null = null): Outcome {
  const { listing, plan, isUnknown, unknownSince } = entry;
  const isNew = remoteId !== null && remoteId !== listing.remote_id;
  return made(entry, "rejected", {
    issues,
    state: "needs_attention",
    remote_id: remoteId ?? entry.remoteId,
    content_hash: isNew ? null : listing.content_hash,
    refused_hash: plan.kind === "publish" ? plan.hashes.content : listing.refused_hash,
    outcome_unknown: isUnknown,
    unknown_since: isUnknown ? unknownSince : null,
  });
}

export function withdrawn(entry: Entry, because: Issue | null): Outcome {
  return made(
    entry,
    "withdrawn",
    {
      ...KNOWN,
      ...{ state: "withdrawn", issues: because && [because] },
      ...{ remote_id: null, url: null, content_hash: null, offer_hash: null },
      last_verified_at: null,
    },
    true,
  );
}

type SettledEntry = Entry & { plan: Extract<Plan, { kind: "settled" }> };

export const isSettled = (entry: Entry): entry is SettledEntry => entry.plan.kind === "settled";

/** Of a plan that needs no call. */
export function settled(entry: SettledEntry): Outcome {
  const { plan, listing } = entry;
  const { outcome, issues } = plan;
  if (outcome === "withdrawn") return withdrawn(entry, null);
  if (outcome === "unchanged") return made(entry, outcome, { issues: issues && orNull(issues) });
  const state =
    outcome === "ineligible" || outcome === "rejected" ? "needs_attention" : listing.state;
  return made(entry, outcome, { issues, state });
}

function accepted(
  entry: Entry,
  result: Extract<ItemResult, { kind: "accepted" }>,
  now: Date,
): Outcome {
  const { listing, plan } = entry;
  const { remoteId: remote_id, review } = result;
  const url = result.url ?? listing.url;
  if (plan.kind === "offers") {
    const { errors, advice } = plan;
    const issues = orNull([...errors, ...advice]);
    const standing = { issues, offer_hash: plan.hashes.offer, remote_id, url };
    return errors.length > 0
      ? made(entry, "rejected", { ...standing, state: "needs_attention" })
      : made(entry, "published", { ...standing, ...KNOWN, published_at: now });
  }
  if (plan.kind !== "publish") return rejected(entry, [connectorFailed("accepted a withdrawal")]);
  return made(entry, "published", {
    ...KNOWN,
    ...{ remote_id, url, issues: orNull(plan.advice), refused_hash: null },
    ...{ content_hash: plan.hashes.content, offer_hash: plan.hashes.offer, published_at: now },
    state: review ? "in_review" : "live",
    first_live_at: listing.first_live_at ?? (review ? null : now),
  });
}

/** What the channel's answer makes of a listing. */
export function answered(entry: Entry, result: ItemResult, now: Date): Outcome {
  const { plan } = entry;
  const known = { ...entry, isUnknown: false };
  switch (result.kind) {
    case "accepted":
      return accepted(known, result, now);
    case "rejected":
      return rejected(known, result.issues, result.remoteId ?? null);
    case "deferred":
      return deferred(known, { ...result, now });
    case "withdrawn":
      return plan.kind === "withdraw"
        ? withdrawn(known, plan.because)
        : rejected(known, [connectorFailed("withdrew what was to be published")]);
  }
}
