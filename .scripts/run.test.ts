import { expect, it } from "vitest";
import { nodeProblem } from "./run.mjs";

it.each(["20.19.0", "20.20.2", "22.12.0", "22.23.3", "24.1.0"])("accepts Node %s", (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(["16.20.0", "18.20.4", "20.18.3", "21.7.0", "22.11.0"])("refuses Node %s", (version) => {
  expect(nodeProblem(version)).toContain(`found Node ${version}`);
  expect(nodeProblem(version)).toContain("20.19+ or 22.12+");
});
