import type { Issue } from "./issue";

/**
 * What a channel answers of one item.
 * - accepted: it has it; `review` while it still looks at it, so that it is not live yet.
 * - rejected: it will not have it as it is; nothing changes until the product does.
 * - deferred: not now; the runner comes back.
 */
export type ItemResult =
  | { kind: "accepted"; remoteId: string; url: string | null; review: boolean }
  | { kind: "withdrawn" }
  | { kind: "rejected"; issues: Issue[]; remoteId?: string }
  | { kind: "deferred"; retryAt: Date | null; reason: string };

/** What is at the channel under a seller's code; state as the channel has it now. */
export type RemoteItem = {
  remoteId: string;
  state: "live" | "review" | "rejected" | "hidden";
  url: string | null;
  issues: Issue[];
};

/** A call to a channel that did not go as asked; the runner decides by `kind` what follows. */
export type FaultKind =
  /** 429 or the channel's own words for it. */
  | "rate_limited"
  /** 5xx, refused connection: nothing was done. */
  | "channel_down"
  /** Time-out or broken answer: nobody knows whether it was done. */
  | "outcome_unknown"
  /** The token ended or was taken back. */
  | "signed_out"
  /** We asked wrongly: never tried again. */
  | "bad_request";

export class ChannelFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    /** From `Retry-After`; null: the channel does not say. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.name = "ChannelFault";
  }

  /** By its name: an adapter of one's own comes with a copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "ChannelFault";
  }
}
