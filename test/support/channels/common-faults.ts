import type { StandInAnswer, StandInFault } from "./stand-in-server.ts";

/** Ways in which every stand-in can make a call go wrong, as the shared suite names them. */
export const COMMON_FAULTS = ["limited", "down", "lost", "lost_after", "expired"] as const;
export type CommonFault = (typeof COMMON_FAULTS)[number];

/** What a fault is at a channel that says "too many" and "your token ended" in words of its own. */
export function commonFault(
  fault: CommonFault,
  says: { limited: StandInAnswer; expire: () => void },
): StandInFault {
  switch (fault) {
    case "limited":
      return { kind: "answer", answer: says.limited };
    case "down":
      return { kind: "answer", answer: { status: 503, json: {} } };
    case "lost":
      return { kind: "cut" };
    case "lost_after":
      return { kind: "cut", done: true };
    case "expired":
      return { kind: "after", work: says.expire, done: true };
  }
}
