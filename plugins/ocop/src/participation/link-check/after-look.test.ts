import { expect, it } from "vitest";
import { afterLook } from "./after-look";
import type { LinkFinding } from "./judge-page";

/** What a link is told to be, look after look. */
function outcomesOf(findings: LinkFinding[]) {
  let gone = 0;
  return findings.map((finding) => {
    const { outcome, goneCount, nextInDays } = afterLook(finding, gone);
    gone = goneCount;
    return [outcome, nextInDays];
  });
}

it("tells of a link that is gone at the third look in a row, once, and of its coming back", () => {
  expect(outcomesOf(["verified", "dead", "dead", "dead", "dead", "verified", "dead"])).toEqual([
    ["verified", 7],
    [null, 1],
    [null, 1],
    ["dead", 7],
    [null, 7],
    ["verified", 7],
    [null, 1],
  ]);
});

it("holds no trouble of a server, and no page without the name, against a link", () => {
  expect(outcomesOf(Array<LinkFinding>(5).fill("unreachable"))).toEqual(Array(5).fill([null, 1]));
  expect(outcomesOf(["dead", "dead", "no_name", "dead", "unreachable", "dead", "dead"])).toEqual([
    [null, 1],
    [null, 1],
    [null, 7],
    [null, 1],
    [null, 1],
    [null, 1],
    ["dead", 7],
  ]);
});
