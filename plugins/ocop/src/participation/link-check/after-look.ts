import type { LinkFinding } from "./judge-page";

/** What the register is told of a look by the clock, and when the next one is due. */
export type AfterLook = {
  outcome: "verified" | "dead" | null;
  /** Looks in a row that found nothing there. */
  goneCount: number;
  nextInDays: number;
};

/** A link is looked at once a week, and daily while it seems to be gone or does not answer. */
export const WEEK_DAYS = 7;
const SOON_DAYS = 1;
/** A shop that moves or mends its page is away for a day or two. */
export const LOOKS_UNTIL_DEAD = 3;

/**
 * Says what follows from a look. Only the third look in a row that finds nothing there makes a link dead.
 * A server that does not answer may be away itself: that says nothing of the link. A page that is there but
 * does not name the producer is for people to judge.
 */
export function afterLook(finding: LinkFinding, goneBefore: number): AfterLook {
  switch (finding) {
    case "verified":
      return { outcome: "verified", goneCount: 0, nextInDays: WEEK_DAYS };
    case "dead": {
      const goneCount = goneBefore + 1;
      if (goneCount < LOOKS_UNTIL_DEAD) return { outcome: null, goneCount, nextInDays: SOON_DAYS };
      // Told once: what is dead and stays so is no news.
      const outcome = goneCount === LOOKS_UNTIL_DEAD ? "dead" : null;
      return { outcome, goneCount, nextInDays: WEEK_DAYS };
    }
    case "unreachable":
      return { outcome: null, goneCount: goneBefore, nextInDays: SOON_DAYS };
    default:
      return { outcome: null, goneCount: 0, nextInDays: WEEK_DAYS };
  }
}
