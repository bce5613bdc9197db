import type { ChannelSession } from "../contract/adapter";
import { backOff, callChannel, isRetryable, type Budget } from "./call-channel";
import type { Seat } from "./seat";
import type { Entry } from "./standing-after";

export type LookUp = "found" | "not_there" | "unsettled";

/** Whether it may be at the channel without our having its id. */
export function needsLookUp({ remoteId, isUnknown, listing, plan }: Entry): boolean {
  if (remoteId !== null) return false;
  return isUnknown || (plan.kind === "publish" && listing.published_at !== null);
}

/**
 * Looks for an item by its seller's code before it is made again. One that is not there yet may still
 * come as long as the call before may be carried out: until then it is unsettled.
 * @throws GaveUp, ChannelFault of our own, RunEnds
 */
export async function lookUp(
  seat: Seat,
  entry: Entry,
  { sku, budget }: { sku: string; budget: Budget },
): Promise<LookUp> {
  const { clock, pace } = seat.deps;
  const find = (session: ChannelSession) => seat.adapter.find(sku, session);
  for (;;) {
    const askedAt = clock.now();
    try {
      const remote = await callChannel(seat, find);
      if (remote !== null) {
        entry.remoteId = remote.remoteId;
        entry.isUnknown = false;
        return "found";
      }
      const since = entry.isUnknown ? (entry.unknownSince?.getTime() ?? 0) : 0;
      if (askedAt.getTime() - since < pace.settleSeconds * 1000) return "unsettled";
      entry.isUnknown = false;
      return "not_there";
    } catch (error) {
      if (!isRetryable(error)) throw error;
      entry.attempts += 1;
      await backOff(seat, budget, error);
    }
  }
}
