import type { Tone } from "~/ui/chip";

import type { ChannelCell } from "./types";
import type { channelWords } from "./words";

export type Standing = {
  word: keyof typeof channelWords.vi;
  /** How many things are missing, where the word says it. */
  count: number;
  icon: string;
  tone: Tone;
};

/** How a product stands at a channel: what its listing says, else whether it could go there. */
export function standingOf({ listing, state, issues = [] }: ChannelCell): Standing {
  const is = (word: Standing["word"], icon: string, tone: Tone, count = 0): Standing => ({
    ...{ word, icon, tone, count },
  });
  if (listing?.state === "live") return is("live", "✓", "terrace");
  if (listing?.state === "in_review") return is("inReview", "◷", "sea");
  if (listing?.state === "waiting" && listing.wanted) return is("waiting", "…", "sea");
  if (listing?.state === "needs_attention") return is("needsAttention", "!", "clay");
  if (state === "not_eligible") return is("notEligible", "–", "plain");
  if (state === "ready") return is("ready", "○", "sea");
  return is("missing", "△", "sun", issues.filter(({ severity }) => severity === "error").length);
}
