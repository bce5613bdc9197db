import type { Access } from "../accounts/sessions";
import type { ChannelSession } from "../contract/adapter";
import { ChannelFault } from "../contract/result";
import { countFault, forgetFaults } from "./circuit-breaker";
import { RunEnds } from "./run-row";
import type { Seat } from "./seat";
import { holdBack, takeRequest } from "./token-bucket";

/** Faults of the channel that one piece of work survives in a run. */
export const MAX_ATTEMPTS = 5;
const LONGEST_BACKOFF_MILLISECONDS = 30_000;

/** How many calls of a piece of work have failed by the channel's fault. */
export type Budget = { faults: number };

/** Its attempts are used up: it is put off to the next run. */
export class GaveUp extends Error {
  constructor(readonly fault: ChannelFault) {
    super(fault.message);
    this.name = "GaveUp";
  }
}

function endWith(seat: Seat, ends: RunEnds): never {
  seat.ending ??= ends.reason;
  throw ends;
}

/** Waits for the account's turn; then the run is still this process's for as long as a call takes. */
async function takeTurn(seat: Seat): Promise<void> {
  const { deps, adapter, account } = seat;
  const { database, pace, clock } = deps;
  if (seat.ending !== null) throw new RunEnds(seat.ending);
  const wait = await takeRequest(database, account.id, adapter.limits, pace.maxWaitSeconds);
  if (wait === null) endWith(seat, new RunEnds("rate_limited"));
  if (wait > 0) await clock.wait(wait);
  try {
    await seat.lease.hold();
  } catch (error) {
    if (error instanceof RunEnds) endWith(seat, error);
    throw error;
  }
}

/** One that ignores its signal must not outlive the lease either. */
async function timed<Result>(
  seconds: number,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const aborter = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      aborter.abort();
      reject(new ChannelFault("outcome_unknown", `No answer within ${seconds} s`));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([call(aborter.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function noteFault(seat: Seat, fault: ChannelFault): Promise<void> {
  const { deps, adapter, account } = seat;
  if (fault.kind === "rate_limited") {
    const seconds = fault.retryAfterSeconds ?? 1;
    await holdBack(deps.database, account.id, adapter.limits, seconds);
    return;
  }
  if (fault.kind !== "channel_down" && fault.kind !== "outcome_unknown") return;
  seat.hasFaults = true;
  if (fault.retryAfterSeconds !== null) {
    await holdBack(deps.database, account.id, adapter.limits, fault.retryAfterSeconds);
  }
  const openUntil = await countFault(deps.database, account.id);
  if (openUntil !== null) seat.ending ??= "channel_down";
}

type Call<Result> = {
  of: (session: ChannelSession) => Promise<Result>;
  before: () => Promise<void>;
};

async function callOnce<Result>(
  seat: Seat,
  { of, before }: Call<Result>,
  access: Access,
): Promise<Result> {
  const { deps, account } = seat;
  await before();
  const result = await timed(deps.pace.callTimeoutSeconds, (signal) =>
    of({ ...access, accountId: account.id, settings: account.settings, signal }),
  );
  if (seat.hasFaults) {
    await forgetFaults(deps.database, account.id);
    seat.hasFaults = false;
  }
  return result;
}

/**
 * One call to the channel: within its rate limit, signed in, under a lease. `before` is done last before
 * it leaves.
 * @throws ChannelFault, RunEnds
 */
export async function callChannel<Result>(
  seat: Seat,
  of: Call<Result>["of"],
  before: Call<Result>["before"] = async () => {},
): Promise<Result> {
  const { deps, adapter, account } = seat;
  const { sessions } = deps;
  for (let isSecond = false; ; isSecond = true) {
    await takeTurn(seat);
    const access = await sessions.open(adapter, account.id);
    if (access === null) endWith(seat, new RunEnds("signed_out"));
    try {
      return await callOnce(seat, { of, before }, access);
    } catch (error) {
      if (!(error instanceof ChannelFault)) throw error;
      await noteFault(seat, error);
      if (error.kind !== "signed_out") throw error;
      if (!isSecond && (await sessions.renew(adapter, account.id, access.accessToken))) continue;
      await sessions.signOut(account.id);
      endWith(seat, new RunEnds("signed_out"));
    }
  }
}

/** Whether another try can help: the channel's own faults, not ours. */
export function isRetryable(error: unknown): error is ChannelFault {
  return (
    error instanceof ChannelFault && error.kind !== "bad_request" && error.kind !== "signed_out"
  );
}

/**
 * Counts a fault and waits before the next attempt, longer each time and never as long as another
 * process would; what `Retry-After` asks is kept by the account's allowance.
 * @throws GaveUp after the last attempt
 */
export async function backOff(seat: Seat, budget: Budget, fault: ChannelFault): Promise<void> {
  const { clock, pace } = seat.deps;
  budget.faults += 1;
  if (budget.faults >= MAX_ATTEMPTS) throw new GaveUp(fault);
  const longest = Math.min(
    LONGEST_BACKOFF_MILLISECONDS,
    pace.firstBackoffMilliseconds * 2 ** (budget.faults - 1),
  );
  await clock.wait(Math.ceil(longest * (0.5 + clock.random() / 2)));
}

/**
 * Calls again and again what may be done twice without harm.
 * @throws GaveUp, ChannelFault of our own, RunEnds
 */
export async function callRepeatedly<Result>(
  seat: Seat,
  budget: Budget,
  call: (session: ChannelSession) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await callChannel(seat, call);
    } catch (error) {
      if (!isRetryable(error)) throw error;
      await backOff(seat, budget, error);
    }
  }
}
