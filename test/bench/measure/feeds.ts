import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { copyDatabase } from "../../support/database.ts";
import type { FeedJob } from "./feed-process.ts";
import { multiplyProducts } from "./many-products.ts";

const run = promisify(execFile);
const PROCESS = path.join(import.meta.dirname, "feed-process.ts");
const GIGABYTE = 1024 ** 3;
/** So little memory that the collector cannot put its work off: what is then held is what is needed. */
const SMALL_HEAP = ["--max-old-space-size=112", "--max-semi-space-size=2"];

/** What is measured, by name: reading alone, each format, and a whole feed with its ledger twice. */
const JOBS: Record<string, string[]> = {
  "reading alone": ["read"],
  "google-merchant.xml": ["google-merchant", "xml"],
  "google-merchant.tsv": ["google-merchant", "tsv"],
  "meta-catalog.csv": ["meta-catalog", "csv"],
  "meta-catalog.xml": ["meta-catalog", "xml"],
  "google-merchant, all files and ledger": ["make", "google-merchant"],
  "the same, nothing changed": ["make", "google-merchant"],
};

export type FeedMeasure = { size: number; jobs: Record<string, FeedJob> };

/** Photographs and bar codes for all, so that everything that may be in a feed is in it. */
const COMPLETE = `update product set metadata = coalesce(metadata, '{}') || jsonb_build_object('pictures',
  jsonb_build_array(jsonb_build_object('alt_vi', '', 'alt_en', '', 'width', 1600, 'height', 1200,
    'url', 'https://files.example/' || handle || '.jpg', 'thumbnail_url', '', 'sources', '[]'::jsonb)))`;

/** Measures the feeds of a shop of so many products, made by SQL in a throw-away database. */
export async function measureFeeds(size: number): Promise<FeedMeasure> {
  const database = await copyDatabase();
  try {
    const products = await multiplyProducts(database.pool, size);
    await database.pool.query(COMPLETE);
    await database.pool.query("vacuum analyze");
    const jobs: Record<string, FeedJob> = {};
    for (const [name, args] of Object.entries(JOBS)) {
      const { stdout } = await run(
        process.execPath,
        [...SMALL_HEAP, "--import", "tsx", PROCESS, database.url, ...args],
        { maxBuffer: GIGABYTE },
      );
      jobs[name] = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as FeedJob;
    }
    return { size: products, jobs };
  } finally {
    await database.drop();
  }
}

const count = (value: number) => Math.round(value).toLocaleString("en").padStart(10);

/** A line for each job: products a second, items and bytes written, peak of memory. */
export function renderFeeds({ size, jobs }: FeedMeasure): string {
  const lines = Object.entries(jobs).map(([name, job]) =>
    [
      `  ${name.padEnd(38)}`,
      `${count(job.products / job.seconds)} products/s`,
      `${count(job.items)} items`,
      `${count(job.bytes / 1e6)} MB`,
      `${count(job.peakBytes / 1e6)} MB peak`,
      `${job.seconds.toFixed(1).padStart(7)} s`,
    ].join(" "),
  );
  return [`Feeds of ${size.toLocaleString("en")} products`, ...lines].join("\n");
}
