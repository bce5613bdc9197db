import { ChannelFault, type ItemResult } from "../contract/result";
import {
  backOff,
  callChannel,
  callRepeatedly,
  GaveUp,
  isRetryable,
  type Budget,
} from "./call-channel";
import { connectorFailed, requestRefused } from "./issues";
import { announceCreation } from "./ledger";
import { lookUp, needsLookUp } from "./look-up";
import { RunEnds } from "./run-row";
import type { Seat } from "./seat";
import {
  answered,
  deferred,
  rejected,
  withdrawn,
  type Entry,
  type Outcome,
} from "./standing-after";

/** Entries that go out in one call: all to be published, all offers, or all withdrawals. */
export type Unit = { kind: "publish" | "offers" | "withdraw"; entries: Entry[] };

function itemOf({ plan }: Entry): unknown {
  return plan.kind === "publish" || plan.kind === "offers" ? plan.item : null;
}

const pushed = (entry: Entry) => ({ item: itemOf(entry), remoteId: entry.remoteId });

function skuOf({ adapter }: Seat, { plan }: Entry): string | null {
  if (plan.kind === "publish" || plan.kind === "offers") return adapter.skuOf(plan.item);
  return plan.kind === "withdraw" ? plan.sku : null;
}

/** Makes sure of what may be there already; answers with those that need no call any more. */
async function makeSure(seat: Seat, entries: Entry[], budget: Budget): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const now = seat.deps.clock.now();
  for (const entry of entries.filter(needsLookUp)) {
    const sku = skuOf(seat, entry);
    // The product is gone and took its code along: nobody can be asked, nothing was kept.
    if (sku === null) outcomes.push(withdrawn(entry, null));
    else {
      const found = await lookUp(seat, entry, { sku, budget });
      if (found === "unsettled") {
        outcomes.push(deferred(entry, { reason: "outcome_unknown", retryAt: null, now }));
      } else if (found === "not_there" && entry.plan.kind === "withdraw") {
        outcomes.push(withdrawn(entry, entry.plan.because));
      }
    }
  }
  return outcomes;
}

/** A call that may make items: announced before, and unknown when its answer does not come. */
async function publishOnce(seat: Seat, entries: Entry[]): Promise<ItemResult[]> {
  const { deps, adapter, run } = seat;
  const created = entries.filter(({ remoteId }) => remoteId === null);
  const announce = async () => {
    await announceCreation(
      deps.database,
      run,
      created.map(({ listing }) => listing.id),
    );
    const unknownSince = deps.clock.now();
    for (const entry of created) Object.assign(entry, { isUnknown: true, unknownSince });
  };
  try {
    return await callChannel(
      seat,
      (session) => adapter.publish(entries.map(pushed), session),
      announce,
    );
  } catch (error) {
    const nothingDone = error instanceof ChannelFault && error.kind !== "outcome_unknown";
    if (nothingDone) for (const entry of created) entry.isUnknown = false;
    throw error;
  }
}

function send(seat: Seat, { kind }: Unit, entries: Entry[], budget: Budget): Promise<ItemResult[]> {
  const { adapter } = seat;
  if (kind === "publish") return publishOnce(seat, entries);
  if (kind === "offers") {
    return callRepeatedly(seat, budget, (session) =>
      adapter.updateOffers(entries.map(pushed), session),
    );
  }
  const remoteIds = entries.flatMap(({ remoteId }) => remoteId ?? []);
  return callRepeatedly(seat, budget, (session) => adapter.withdraw(remoteIds, session));
}

function outcomesOf(entries: Entry[], results: ItemResult[], now: Date): Outcome[] {
  return entries.map((entry, index) => {
    const result = results[index];
    if (result && results.length === entries.length) return answered(entry, result, now);
    return rejected(entry, [connectorFailed(`${results.length} answers for ${entries.length}`)]);
  });
}

/** One item that the channel does not understand must not hold up those beside it. */
async function pushApart(seat: Seat, unit: Unit, entries: Entry[], fault: ChannelFault) {
  const [single] = entries;
  if (single && entries.length === 1) return [rejected(single, [requestRefused(fault.message)])];
  const middle = Math.ceil(entries.length / 2);
  const outcomes: Outcome[] = [];
  for (const half of [entries.slice(0, middle), entries.slice(middle)]) {
    outcomes.push(...(await pushUnit(seat, { ...unit, entries: half })));
  }
  return outcomes;
}

function giveUp(seat: Seat, entries: Entry[], error: unknown): Outcome[] {
  const now = seat.deps.clock.now();
  if (error instanceof GaveUp) {
    const { kind: reason, retryAfterSeconds } = error.fault;
    const retryAt =
      retryAfterSeconds === null ? null : new Date(now.getTime() + retryAfterSeconds * 1000);
    return entries.map((entry) => deferred(entry, { reason, retryAt, now }));
  }
  if (error instanceof RunEnds) {
    if (error.reason === "lease_lost") throw error;
    // What the channel has not been asked about is no part of this run.
    const begun = entries.filter(({ attempts, isUnknown, listing }) => {
      return attempts > 0 || (isUnknown && !listing.outcome_unknown);
    });
    return begun.map((entry) => deferred(entry, { reason: error.reason, retryAt: null, now }));
  }
  const detail = error instanceof Error ? error.message : String(error);
  seat.deps.logger.warn(`[Channels] ${seat.adapter.id}: ${detail}`);
  return entries.map((entry) => rejected(entry, [connectorFailed(detail)]));
}

/** Brings one unit to its channel; whatever happens, each entry has one outcome or was not begun. */
export async function pushUnit(seat: Seat, unit: Unit): Promise<Outcome[]> {
  const budget: Budget = { faults: 0 };
  const outcomes: Outcome[] = [];
  for (;;) {
    const isOpen = (entry: Entry) => outcomes.every(({ listing }) => listing !== entry.listing);
    const open = unit.entries.filter(isOpen);
    if (open.length === 0) return outcomes;
    try {
      const sure = await makeSure(seat, open, budget);
      outcomes.push(...sure);
      const left = open.filter(isOpen);
      if (left.length === 0) return outcomes;
      for (const entry of left) entry.attempts += 1;
      const results = await send(seat, unit, left, budget);
      return [...outcomes, ...outcomesOf(left, results, seat.deps.clock.now())];
    } catch (error) {
      const left = unit.entries.filter(isOpen);
      if (error instanceof ChannelFault && error.kind === "bad_request") {
        return [...outcomes, ...(await pushApart(seat, unit, left, error))];
      }
      if (!isRetryable(error)) return [...outcomes, ...giveUp(seat, left, error)];
      try {
        await backOff(seat, budget, error);
      } catch (over) {
        return [...outcomes, ...giveUp(seat, left, over)];
      }
    }
  }
}
