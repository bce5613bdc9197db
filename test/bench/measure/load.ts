import autocannon from "autocannon";

const WARM_UP_SECONDS = 2;

/** What one address gave under load. */
export interface Load {
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Answers that were not 2xx, broken connections and time-outs: a figure with some is worthless. */
  failed: number;
}

/** The value below which the given share (0 to 1) of the sorted values lies, by nearest rank. */
export function percentile(sorted: Float64Array, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? 0;
}

/** Puts an address under load from this process: closed loop, `connections` at a time. */
export async function measureLoad(
  url: string,
  options: { seconds: number; connections: number; headers?: Record<string, string> },
): Promise<Load> {
  const { seconds, connections, headers } = options;
  const common = { url, connections, ...(headers ? { headers } : {}) };
  await autocannon({ ...common, duration: WARM_UP_SECONDS });
  const times: number[] = [];
  const run = autocannon({ ...common, duration: seconds });
  void run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  const sorted = Float64Array.from(times).sort();
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    failed: result.errors + result.timeouts + result.non2xx,
  };
}
