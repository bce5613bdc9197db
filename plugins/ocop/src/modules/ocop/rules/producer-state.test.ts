import { describe, expect, it } from "vitest";
import { mayChangeState, nextProducerStates, PRODUCER_STATES } from "./producer-state";

describe("the states of a producer", () => {
  it("change along these ways and no others", () => {
    const ways = PRODUCER_STATES.flatMap((from) =>
      PRODUCER_STATES.filter((to) => mayChangeState(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(ways).toEqual([
      "applied → active",
      "applied → closed",
      "active → suspended",
      "active → closed",
      "suspended → active",
      "suspended → closed",
      "closed → active",
    ]);
  });

  it("are offered as they are allowed", () => {
    for (const from of PRODUCER_STATES) {
      for (const to of PRODUCER_STATES) {
        expect(nextProducerStates(from).includes(to)).toBe(mayChangeState(from, to));
      }
    }
  });
});
