import { readJson } from "./files.ts";

/** How many checks went how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The sum of several tallies. */
export function sum(tallies: Tally[]): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const one of tallies) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
  }
  return total;
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** One check that passed or failed as a whole. */
export function one(good: boolean): Tally {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts vitest's JSON report. A file that could not even be loaded counts as one failure, and so
 * does a run that ended badly although no test failed (`end` is its exit code or signal).
 */
export function tallyReport(report: Report | null, end: number | string): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map((test) => test.status);
    const failed = statuses.filter((status) => status === "failed").length;
    total.passed += statuses.filter((status) => status === "passed").length;
    total.skipped += statuses.filter((status) => status !== "passed" && status !== "failed").length;
    total.failed += failed === 0 && file.status === "failed" ? 1 : failed;
  }
  if (total.failed === 0 && end !== 0) total.failed = 1;
  return total;
}

/** Reads and counts the report of one vitest run. */
export function readTally(file: string, end: number | string): Tally {
  return tallyReport(readJson(file) as Report | null, end);
}
