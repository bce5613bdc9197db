import { describe, expect, it } from "vitest";
import type { TestFile } from "./test-parts.ts";
import { select } from "./test-parts.ts";
import { one, sum, summary, tallyReport } from "./tally.ts";

const packages = ["ocop", "backend"];
const found: TestFile[] = [
  { file: "storefront/app/features/cart/cart-view.test.ts", project: "unit" },
  { file: "test/integration/cart.spec.ts", project: "integration" },
  { file: "test/e2e/buy.spec.ts", project: "e2e" },
  { file: "test/start/start.spec.ts", project: "start" },
];

describe("select", () => {
  it("takes everything without a pattern", () => {
    const all = select([], packages, found);
    expect(all.lint).toBe(true);
    expect(all.types).toEqual(packages);
    expect([...all.files.keys()]).toEqual(["unit", "integration", "e2e", "start"]);
  });

  it("takes a step by its name, and not the files that look alike", () => {
    const start = select(["start"], packages, [
      ...found,
      { file: ".scripts/start.test.ts", project: "unit" },
    ]);
    expect(start.lint).toBe(false);
    expect([...start.files]).toEqual([["start", ["test/start/start.spec.ts"]]]);
  });

  it("takes the types of one package", () => {
    const types = select(["types:backend"], packages, found);
    expect(types.types).toEqual(["backend"]);
    expect(types.files.size).toBe(0);
  });

  it("takes files by a part of their path, from every project", () => {
    const cart = select(["cart"], packages, found);
    expect([...cart.files.keys()]).toEqual(["unit", "integration"]);
    expect(cart.types).toEqual([]);
  });

  it("takes nothing for an unknown name", () => {
    const nothing = select(["nonsense"], packages, found);
    expect(nothing).toEqual({ lint: false, types: [], files: new Map() });
  });
});

describe("tally", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it("counts tests, files that did not load, and skipped ones", () => {
    const report = {
      testResults: [
        file("passed", "passed", "passed", "pending"),
        file("failed", "passed", "failed"),
        file("failed"),
      ],
    };
    expect(tallyReport(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it("counts a run that ended badly although no test failed", () => {
    expect(tallyReport({ testResults: [file("passed", "passed")] }, 1).failed).toBe(1);
    expect(tallyReport(null, "SIGKILL")).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("ends with one line", () => {
    expect(summary(sum([one(true), one(true), one(false)]))).toBe("2 passed, 1 failed");
    expect(summary({ passed: 1, failed: 0, skipped: 2 })).toBe("1 passed, 0 failed, 2 skipped");
  });
});
